import {join} from 'node:path';
import {byLocale, type Locale} from '@/i18n/routing';
import {type SearchRequest, search} from './search';
import {Searcher} from './searcher';
import {indexTime, readSearchData, searchFolder} from './store';
import type {SearchAnswer} from './types';

const folder = join(/* turbopackIgnore: true */ process.cwd(), searchFolder);

let loaded: {searchers: Record<Locale, Searcher>; made: number} | undefined;

/** The index of each language, read on the first query and kept; on a development server until it is made anew. */
export function searchers(): Record<Locale, Searcher> {
  if (loaded && process.env.NODE_ENV !== 'development') return loaded.searchers;
  const made = indexTime(folder);
  if (loaded?.made !== made) {
    loaded = {searchers: byLocale((locale) => new Searcher(readSearchData(folder, locale))), made};
  }
  return loaded.searchers;
}

/** Searches this portal. Throws, with the remedy, when its index was not built. */
export function searchPortal(request: SearchRequest): SearchAnswer {
  return search(searchers(), request);
}
