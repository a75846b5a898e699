import {publicPath} from '@/i18n/base-path';

/** Where a link of a result leads: an address that counts what was opened and goes on to the page. */
const openedPath = '/api/open';

/** Where the search dialog tells of a query, and of the result that was opened. */
export const searchedPath = '/api/searched';

/** Address that counts the opening of a result and leads to `to`. `place` is 1 for the first page of the list. */
export function openedAddress(to: string, {locale, query, place}: {locale: string; query: string; place: number}): string {
  return `${publicPath(openedPath)}?${new URLSearchParams({to, q: query, locale, place: String(place)})}`;
}
