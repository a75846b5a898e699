import {platformPaths} from '@/content/navigation';
import {basePath, publicPath} from '@/i18n/base-path';

// Plain lists, so that Speculation Rules and browsers without them (`browser/prefetch.ts`) go by the same.
const files = ['md', 'json', 'yaml', 'xml', 'csv', 'txt', 'atom', 'rss', 'png', 'svg'];
/** Last parts of addresses whose pages are made anew for each request. */
const onDemand = ['login', 'search', 'ask', 'insights', 'check', 'try'];
/** First parts of addresses that are no page of this site. */
const elsewhere = ['api', ...platformPaths];

/** Links that are not to be fetched before the reader asks for them, whatever their address. */
export const notAhead = '[rel~="nofollow"], [download], [target]';

/** Links to pages of this site that cost nothing to fetch: no pages that are rendered for one request, no files, nothing of the platform. */
const where = {
  and: [
    {href_matches: [publicPath('/'), publicPath('/*')]},
    {not: {href_matches: ['/*\\?(.+)', `/*.:extension(${files.join('|')})`]}},
    {not: {href_matches: onDemand.flatMap((name) => [publicPath(`/${name}`), `/*/${name}`])}},
    {not: {href_matches: elsewhere.flatMap((name) => [publicPath(`/${name}`), publicPath(`/${name}/*`)])}},
    {not: {selector_matches: notAhead}}
  ]
};

/** What browsers that know Speculation Rules do ahead of a click: the page of a link that the pointer or the focus comes to is made ready. */
export const speculationRules = {prerender: [{where, eagerness: 'eager'}]};

/** Whether the page at an address of this site may be fetched ahead, as the rules say. */
export function isAheadAddress({pathname, search}: Pick<URL, 'pathname' | 'search'>): boolean {
  if (!`${pathname}/`.startsWith(`${basePath}/`)) return false;
  const parts = pathname.slice(basePath.length).split('/');
  const last = parts[parts.length - 1] ?? '';
  const extension = last.includes('.') ? (last.split('.').pop() ?? '') : '';
  return search === '' && !files.includes(extension) && !onDemand.includes(last) && !elsewhere.includes(parts[1] ?? '');
}
