import {locales} from '@/i18n/routing';
import {registry} from './filings';
import {searchPortal} from './search/portal';
import {sitePages} from './site-pages';

/** What a page needs and what it comes to: number of pages and filings, and whether the search answers. Throws what is wrong. */
function parts() {
  for (const locale of locales) searchPortal({locale, query: 'api', limit: 1});
  return {pages: sitePages().length, filings: registry.records.length, search: 'ready'};
}

/** Whether this copy can answer readers: content, registry and search index are there. 503 with the reason where not. */
export function readiness(): Response {
  const headers = {'Cache-Control': 'no-store'};
  try {
    return Response.json({status: 'ready', ...parts()}, {headers});
  } catch (error) {
    return Response.json({status: 'not ready', reason: (error as Error).message}, {status: 503, headers});
  }
}
