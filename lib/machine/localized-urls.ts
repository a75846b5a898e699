import {z} from 'zod';
import {languageTag, locales} from '@/i18n/routing';
import {absoluteUrl} from './metadata';

/** The address of a page in every language, by BCP 47 tag, as files for programs have it. */
export const localizedUrls = z.strictObject(Object.fromEntries(Object.values(languageTag).map((tag) => [tag, z.url()])));

/** Those addresses of the page at `path`, an address without language. */
export function urlsOf(path: string): z.infer<typeof localizedUrls> {
  return Object.fromEntries(locales.map((locale) => [languageTag[locale], absoluteUrl(locale, path)]));
}
