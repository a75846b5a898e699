import {locales} from '@/i18n/routing';
import {sitePages} from '../docs/site-pages';
import {registry} from '../filings';
import {searchers} from '../search/portal';
import {search} from '../search/search';

/** What a page needs, by name: number of pages and filings, and whether the search answers. Each throws what is wrong with it. */
const parts = {
  pages: () => sitePages().length,
  filings: () => registry.records.length,
  search: () => {
    for (const locale of locales) search(searchers(), {locale, query: 'api', limit: 1});
    return 'ready';
  }
};

const logged = new Set<string>();

/**
 * Whether this copy can answer readers: content, registry and search index are there. 503 with the name of the first part that
 * is not; the error itself, which may name files of this machine, stands in the log, once.
 */
export function readiness(): Response {
  const headers = {'Cache-Control': 'no-store'};
  const found: Record<string, string | number> = {};
  for (const [name, look] of Object.entries(parts)) {
    try {
      found[name] = look();
    } catch (error) {
      const {message} = error as Error;
      if (!logged.has(message)) console.error(`/readyz: "${name}" is not ready. ${message}`);
      logged.add(message);
      return Response.json({status: 'not ready', part: name, remedy: 'The log of the server says why.'}, {status: 503, headers});
    }
  }
  return Response.json({status: 'ready', ...found}, {headers});
}
