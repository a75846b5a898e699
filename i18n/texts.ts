import type {languages} from '@/portal.config';
import {type Locale, otherLocales} from './routing';

/** Languages that are not in progress. */
export type CompleteLocale = Exclude<(typeof languages)[number], {inProgress: unknown}>['code'];

/** A text of ours: in every language that is complete, and in those in progress where it has been translated. */
export type Texts = Readonly<Record<CompleteLocale, string> & Partial<Record<Locale, string>>>;

/** The text in a language; where it is not translated yet, in the nearest one that has it. */
export function textIn(texts: Texts, locale: Locale): string {
  const found = [locale, ...otherLocales(locale)].find((each) => texts[each] !== undefined);
  return (found && texts[found]) ?? '';
}
