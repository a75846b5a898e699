import type {Formats} from 'next-intl';
import {defineRouting} from 'next-intl/routing';

/** The one place that names the languages. Chinese is the default and has no prefix in public addresses. */
export const routing = defineRouting({
  locales: ['zh', 'en'],
  defaultLocale: 'zh',
  localePrefix: 'as-needed',
  localeCookie: false,
  localeDetection: false,
  alternateLinks: false
});

export const locales = routing.locales;
export type Locale = (typeof locales)[number];

/** BCP 47 tag of a locale, as `lang` and `hreflang` want it. */
export const languageTag = {zh: 'zh-CN', en: 'en'} as const satisfies Record<Locale, string>;

/** Name of a language in itself. */
export const languageName = {zh: '中文', en: 'English'} as const satisfies Record<Locale, string>;

/** Dates are those of the platform, whatever the clock of the server or the reader says. */
export const timeZone = 'Asia/Shanghai';

export const formats = {
  dateTime: {day: {year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'}},
  number: {price: {maximumFractionDigits: 8}}
} as const satisfies Formats;

export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}
