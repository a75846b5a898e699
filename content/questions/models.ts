import type {AnsweredQuestions} from '@/lib/data/schema';

/** Questions that models without a page of their own answer. */
export const modelQuestions: AnsweredQuestions[] = [];
