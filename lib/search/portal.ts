import {join} from 'node:path';
import type {Locale} from '@/i18n/routing';
import {type SearchRequest, search} from './search';
import {Searcher} from './searcher';
import {readSearchData, searchFolder} from './store';
import type {SearchAnswer} from './types';

let loaded: Record<Locale, Searcher> | undefined;

function load(): Record<Locale, Searcher> {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), searchFolder);
  const searcher = (locale: Locale) => new Searcher(readSearchData(folder, locale));
  return {zh: searcher('zh'), en: searcher('en')};
}

/** Searches this portal. The index is read on the first query and kept. Throws, with the remedy, when it was not built. */
export function searchPortal(request: SearchRequest): SearchAnswer {
  loaded ??= load();
  return search(loaded, request);
}
