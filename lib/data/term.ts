import {z} from 'zod';
import {byLocale, isInProgress, type Locale} from '@/i18n/routing';
import type {CompleteLocale} from '@/i18n/texts';
import {id} from './fields';

const word = z.string().min(1);
/** The word in each language; one in progress may not have it yet. */
const words = byLocale((locale) => (isInProgress(locale) ? word.optional() : word)) as Record<CompleteLocale, typeof word> &
  Record<Exclude<Locale, CompleteLocale>, z.ZodOptional<typeof word>>;

/** One entry of the termbase: the word in each language, further words for it, and spellings that the content check refuses. */
export const term = z.strictObject({
  id,
  ...words,
  synonyms: z.array(z.string().min(1)).default([]),
  avoid: z.strictObject(byLocale(() => z.array(z.string()).default([]))).optional()
});
