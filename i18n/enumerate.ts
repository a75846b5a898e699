import type {Locale} from './routing';
import {isWide} from './script';

/** What stands between short values, and between a name and what is said of it. `Intl.ListFormat` sets no mark between units in Chinese. */
export const comma = (locale: Locale) => (isWide(locale) ? '、' : ', ');
export const colon = (locale: Locale) => (isWide(locale) ? '：' : ': ');

/** Short values side by side: 文本、音频 and text, audio. */
export function enumerate(locale: Locale, values: readonly string[]): string {
  return values.join(comma(locale));
}
