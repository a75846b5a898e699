import type {Locale} from '@/i18n/routing';

/** Short values side by side: 文本、音频 and text, audio. `Intl.ListFormat` sets no mark between units in Chinese. */
export function enumerate(locale: Locale, values: readonly string[]): string {
  return values.join(locale === 'zh' ? '、' : ', ');
}
