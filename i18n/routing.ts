import type {Formats} from 'next-intl';
import {defineRouting} from 'next-intl/routing';
import {languages} from '@/portal.config';
import type {Language} from './portal';

export type Locale = (typeof languages)[number]['code'];

const list: readonly (Language & {code: Locale})[] = languages;

/** The languages of `portal.config.ts`; the first is the default and has no prefix in public addresses. */
export const routing = defineRouting({
  locales: list.map(({code}) => code),
  defaultLocale: languages[0].code,
  localePrefix: 'as-needed',
  localeCookie: false,
  localeDetection: false,
  alternateLinks: false
});

export const locales = routing.locales;

/** A value for every language. */
export function byLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}

const of = (locale: Locale) => list.find(({code}) => code === locale) as Language & {code: Locale};

/** BCP 47 tag of a locale, as `lang` and `hreflang` want it. */
export const languageTag = byLocale((locale) => of(locale).tag);

/** Name of a language in itself. */
export const languageName = byLocale((locale) => of(locale).name);

/** Languages that are being translated: what they lack is shown in another one. */
export const isInProgress = (locale: Locale) => of(locale).inProgress !== undefined;

/** The other languages, nearest first: the one that stands in for a text that is missing, then those of the list. */
export function otherLocales(locale: Locale): Locale[] {
  const fallback = of(locale).inProgress?.fallback;
  return locales.filter((each) => each !== locale).sort((a, b) => Number(b === fallback) - Number(a === fallback));
}

/** Dates are those of the platform, whatever the clock of the server or the reader says. */
export const timeZone = 'Asia/Shanghai';

export const formats = {
  dateTime: {day: {year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'}},
  number: {price: {maximumFractionDigits: 8}}
} as const satisfies Formats;
