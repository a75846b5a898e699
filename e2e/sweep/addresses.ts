import {localePath, splitLocale} from '@/i18n/navigation';
import {type Locale, locales} from '@/i18n/routing';
import {sitePages} from '@/lib/docs/site-pages';
import {filingCheckPath} from '@/lib/filings';
import {markdownPath} from '@/lib/machine/markdown/store';
import {addressTable} from '@/lib/routing/addresses';

/** Pages that are not offered as pages of their own, without language: they answer a query, or open another page. */
const besides = ['/login', '/search', '/dev/howuse', filingCheckPath];

/** Views that a query or an unknown address makes, and two of the pages on which an operation is tried: they come from routes of their own. */
const views = [
  '/no-such-page',
  '/dev/howuse/no-such-page',
  '/login?redirect=%2Fdev%2Ffaq',
  '/search?q=api',
  '/search?q=%E3%90%82%E3%90%82',
  '/dev/howuse/model?kind=video',
  '/dev/howuse/pricing?input=6200&output=300&cached=6000&requests=1000',
  '/dev/howuse/openpower?industry=finance',
  '/dev/releasenotes?year=2025',
  '/dev/howuse/Filing?sort=filedOn',
  '/dev/howuse/Filing/check?q=Beijing-ChatGLM-20230821',
  '/dev/howuse/Filing/check?q=Beijing-ChatGLM-20230822',
  '/dev/api/model/chat-completions/try',
  '/dev/api/model/rerank/try'
];

/** Every page of a language that the sitemap has, and the views. */
export function sweptAddresses(locale: Locale): string[] {
  return [...new Set([...sitePages().map(({path}) => path), ...besides, ...views])].map((path) => localePath(locale, path));
}

/** The Markdown of a page of the sitemap. A view that a query makes has none. */
export function markdownOf(address: string): string | undefined {
  const {locale, path} = splitLocale(address);
  return addressTable().markdown.has(path) ? localePath(locale, markdownPath(path)) : undefined;
}

/**
 * The part `index` of `parts` of every page of both languages, long and short pages mixed. A page has the same markup in both: what
 * cannot differ between them is looked at `inDepth` in one, which is Chinese for every other page.
 */
export function sweptPart(index: number, parts: number): {locale: Locale; address: string; inDepth: boolean}[] {
  return locales
    .flatMap((locale, of) => sweptAddresses(locale).map((address, at) => ({locale, address, inDepth: at % locales.length === of})))
    .filter((_, at) => at % parts === index);
}

/** Pages that a template makes of data: those of an operation, an error code, a scenario. */
const ofData = /\/dev\/(?:api\/[^/]+\/|howuse\/openpower\/)/;

/**
 * Of such a part what is worth a closer look: all of it in `npm run proof`; in `npm test` all texts in one language and every sixth in the
 * other, and of the pages of data, which a template makes, every sixth, in one language.
 */
export function openedPart(index: number, parts: number) {
  let [ofTemplates, others] = [0, 0];
  return sweptPart(index, parts).filter(({address, inDepth}) => {
    if (process.env.PROOF) return true;
    if (ofData.test(address)) return inDepth && ofTemplates++ % 6 === 0;
    return inDepth || others++ % 6 === 0;
  });
}

/** How many of `all` random requests are sent: all of them in `npm run proof`, a tenth in `npm test`. */
export function amount(all: number): number {
  return process.env.PROOF ? all : Math.ceil(all / 10);
}

/** Of requests that are much alike, those that are sent: each in `npm run proof`, every sixth in `npm test`. */
export function share<Item>(all: Item[]): Item[] {
  return process.env.PROOF ? all : all.filter((_, at) => at % 6 === 0);
}

/** Route handlers that exist once. */
const handlers = [
  '/mcp',
  '/healthz',
  '/readyz',
  '/qr.svg',
  '/icon.svg',
  '/robots.txt',
  '/sitemap.xml',
  '/.well-known/security.txt',
  '/api/search?q=a',
  '/api/try/chatCompletions'
];

/** Every `nth` of the texts and cards of pages: they all come from one route each. */
export const nth = 16;

/** Addresses that are no pages: what programs read, in both languages, and what has no language. */
export function otherAddresses(): string[] {
  const {pages, files} = addressTable();
  const documents = new Set(locales.flatMap(sweptAddresses));
  const all = [...pages.values()].filter((address) => !documents.has(address) && !address.endsWith('/try'));
  const ofPages = (address: string) => /\.(?:md|png)$/.test(address);
  return [...handlers, ...files, ...all.filter((address) => !ofPages(address)), ...all.filter(ofPages).filter((_, at) => at % nth === 0)];
}
