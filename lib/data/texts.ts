import {z} from 'zod';
import {byLocale, isInProgress, type Locale, locales} from '@/i18n/routing';
import {type Texts, textIn} from '@/i18n/texts';

/** A text of ours in every language. */
export type LocalizedText = Record<Locale, string>;

/** How many texts of the data that were read so far a language in progress does not have. */
export const untranslated = new Map<Locale, number>();

/** A text as it is written: a language in progress may not have it yet. */
export function inLanguages(text: z.ZodType<string, string>): z.ZodType<LocalizedText, Texts> {
  const whole = z.strictObject(byLocale(() => text));
  if (!locales.some(isInProgress)) return whole;
  const fill = (texts: unknown) => {
    if (typeof texts !== 'object' || texts === null) return texts;
    const missing = locales.filter((locale) => isInProgress(locale) && !(locale in texts));
    for (const locale of missing) untranslated.set(locale, (untranslated.get(locale) ?? 0) + 1);
    return {...texts, ...Object.fromEntries(missing.map((locale) => [locale, textIn(texts as Texts, locale)]))};
  };
  return z.preprocess(fill, whole) as unknown as z.ZodType<LocalizedText, Texts>;
}

/** None may be empty, so a translation can never be forgotten silently. */
export const localizedText = inLanguages(z.string().trim().min(1));
