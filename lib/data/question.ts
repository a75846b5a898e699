import {z} from 'zod';
import {localizedText} from './texts';

/** Questions that an entry answers which is made from data: an operation, a field of it, an error, a model without a page. */
export const answeredQuestions = z.strictObject({
  /** Address of the entry, without language: of a page's beginning, or with the anchor of a part of it. */
  at: z.string().startsWith('/dev/'),
  questions: z.array(localizedText).min(1)
});
export type AnsweredQuestions = z.input<typeof answeredQuestions>;
