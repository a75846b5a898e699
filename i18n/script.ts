import {type Locale, languageTag, otherLocales} from './routing';

/** Whether a language is written in characters as wide as they are high, without spaces between words. */
export function isWide(locale: Locale): boolean {
  return /^(?:zh|ja)\b/.test(languageTag[locale]);
}

/** Whether a language is Chinese, whose typography the checks know. */
export function isChinese(locale: Locale): boolean {
  return /^zh\b/.test(languageTag[locale]);
}

/** The language, other than `locale`, that a passage in wide characters, or in others, is in. Undefined where the portal has none. */
export function foreignLocale(locale: Locale, wide: boolean): Locale | undefined {
  return otherLocales(locale).find((each) => isWide(each) === wide);
}
