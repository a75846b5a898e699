import {hasLocale} from 'next-intl';
import {innerPath} from '@/i18n/base-path';
import {type Locale, locales} from '@/i18n/routing';
import {safeRedirect} from '../routing/login';
import {foldQuery} from '../search/normalize';
import {searchPortal} from '../search/portal';
import {maxQueryLength} from '../search/types';
import {readBody} from '../server/body';
import {env} from '../server/env';
import {isAhead, isFromHere, isSameOrigin} from '../server/same-origin';
import {looksPrivate} from './private';
import {queue} from './queue';
import {countOpening, countSearch} from './record';
import {pageOf} from './said';

/** A query as it is kept; undefined for one that is not, as it looks like something of a person's own, or is none. */
export function keptQuery(query: string): string | undefined {
  const kept = foldQuery(query.slice(0, maxQueryLength).toWellFormed());
  return kept === '' || looksPrivate(query) ? undefined : kept;
}

/** Counts a search that a reader has asked for. */
export function noteSearch(locale: Locale, query: string, results: number, headers: Headers): void {
  if (isAhead(headers)) return;
  queue().searches++;
  if (results === 0) queue().misses++;
  const kept = keptQuery(query);
  if (kept !== undefined) countSearch({locale, query: kept, results});
}

/** Pages that a query finds, by the search itself: what a sender says about it is not taken. */
async function found(locale: Locale, query: string): Promise<number> {
  return (await searchPortal({locale, query: query.slice(0, maxQueryLength), limit: 1})).total;
}

type Opened = {locale: Locale; query: string; target: string; place: number};

/** What was opened of which search, as an address or a beacon says; undefined where it is no page or nothing to keep. */
function readOpened(given: URLSearchParams): Opened | undefined {
  const to = safeRedirect(given.get('to') ?? undefined);
  const [locale, query, place] = [given.get('locale'), keptQuery(given.get('q') ?? ''), Number(given.get('place'))];
  if (to === undefined || query === undefined || !hasLocale(locales, locale)) return undefined;
  const {pathname: address, hash} = new URL(to, env.SITE_URL);
  const pathname = innerPath(address);
  if (!pageOf(pathname) || !Number.isInteger(place) || place < 1 || place > 1000) return undefined;
  return {locale, query, target: (pathname + hash).slice(0, 300), place};
}

/** Counts which result was opened and leads there, with 307; to paths of this site only. */
export function answerOpened(request: Request): Response {
  const given = new URL(request.url).searchParams;
  const to = safeRedirect(given.get('to') ?? undefined);
  const headers = {'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow'};
  if (to === undefined) return Response.json({message: '"to" has to be a path of this portal.'}, {status: 400, headers});
  const opened = readOpened(given);
  const isReader = request.method === 'GET' && isFromHere(request.headers) && !isAhead(request.headers);
  if (opened && isReader) countOpening(opened);
  return new Response(null, {status: 307, headers: {...headers, Location: to}});
}

/** Counts a search of the dialog and, where one was opened, the result. It is told by a beacon, which waits for no answer. */
export async function answerSearched(request: Request): Promise<Response> {
  const answer = (status: number) => new Response(null, {status, headers: {'Cache-Control': 'no-store'}});
  if (env.FEEDBACK === 'off') return answer(404);
  if (!isSameOrigin(request.headers, env.SITE_URL)) return answer(403);
  const body = await readBody(request, 4000);
  if (body === undefined) return answer(413);
  const given = new URLSearchParams(body);
  const [locale, query] = [given.get('locale'), given.get('q') ?? ''];
  if (!hasLocale(locales, locale)) return answer(400);
  noteSearch(locale, query, await found(locale, query), request.headers);
  const opened = readOpened(given);
  if (opened) countOpening(opened);
  return answer(204);
}
