import type {Locale} from './routing';
import {isWide} from './script';

/** Short values side by side: 文本、音频 and text, audio. `Intl.ListFormat` sets no mark between units in Chinese. */
export function enumerate(locale: Locale, values: readonly string[]): string {
  return values.join(isWide(locale) ? '、' : ', ');
}
