import type {AnsweredQuestions} from '@/lib/data/schema';

/** Questions that operations of the API and their fields answer. */
export const operationQuestions: AnsweredQuestions[] = [];
