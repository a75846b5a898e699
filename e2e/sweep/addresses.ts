import {localePath} from '@/i18n/navigation';
import {type Locale, locales} from '@/i18n/routing';
import {docPath, docs} from '@/lib/docs';
import {filingPages} from '@/lib/filings';
import {apiPaths} from '@/lib/openapi/pages';
import {scenarioPaths} from '@/lib/scenarios';

/** Addresses without language of every document a reader can open that has an address of its own. */
const pages = [
  '/',
  '/login',
  '/search',
  '/dev/howuse',
  ...docs.listAll().map(docPath),
  ...scenarioPaths(),
  ...filingPages().filter((path) => !/\.\w+$/.test(path)),
  ...apiPaths()
];

/** Views that a query or an unknown address makes: they come from routes of their own. */
const views = [
  '/no-such-page',
  '/dev/howuse/no-such-page',
  '/login?redirect=%2Fdev%2Ffaq',
  '/search?q=api',
  '/search?q=%E3%90%82%E3%90%82',
  '/dev/howuse/model?kind=video',
  '/dev/howuse/openpower?industry=finance',
  '/dev/releasenotes?year=2025',
  '/dev/howuse/Filing?sort=filedOn',
  '/dev/howuse/Filing/check?q=Beijing-ChatGLM-20230821',
  '/dev/howuse/Filing/check?q=Beijing-ChatGLM-20230822'
];

/** Every page of a language, with the views. */
export function sweptAddresses(locale: Locale): string[] {
  return [...new Set([...pages, ...views])].map((path) => localePath(locale, path));
}

/** The part `index` of `parts` of every page of both languages, long and short pages mixed. */
export function sweptPart(index: number, parts: number): {locale: Locale; address: string}[] {
  return locales.flatMap((locale) => sweptAddresses(locale).map((address) => ({locale, address}))).filter((_, at) => at % parts === index);
}
