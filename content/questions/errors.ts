import type {AnsweredQuestions} from '@/lib/data/schema';

/** Questions that error codes answer. */
export const errorQuestions: AnsweredQuestions[] = [];
