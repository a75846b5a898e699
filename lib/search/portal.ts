import {join} from 'node:path';
import {byLocale, type Locale, locales} from '@/i18n/routing';
import {embeddingService} from './embeddings';
import type {Nearest} from './fusion';
import {queryVectors} from './query-vectors';
import {isSentence, type SearchRequest, search} from './search';
import {Searcher} from './searcher';
import {indexTime, readSearchData, searchFolder} from './store';
import {maxQueryLength, type SearchAnswer} from './types';
import {readVectorRows, vectorFile} from './vector-rows';
import {Vectors} from './vectors';

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

/** Records that are looked at beside those that the words find. */
const mostNear = 20;

const service = embeddingService();
const vectorOf = service && queryVectors(service);
const vectors = new WeakMap<Searcher, Vectors>();

/** The vectors of an index, read when they are first needed. */
function vectorsOf(searcher: Searcher): Vectors | undefined {
  if (!service) return undefined;
  const known = vectors.get(searcher);
  if (known) return known;
  const {documents} = searcher.data;
  const read = new Vectors(documents, readVectorRows(vectorFile(folder, documents.locale)), service);
  vectors.set(searcher, read);
  if (read.isEmpty)
    console.warn(
      `The index "${documents.locale}" has no vectors of EMBEDDINGS_MODEL=${service.model}. Run "npm run build" with the EMBEDDINGS_ settings of this start.`
    );
  return read;
}

/** What is nearest to a query, where the operator has named a service that makes vectors and it answers in time. */
export async function nearestTo(query: string): Promise<Nearest | undefined> {
  if (!vectorOf || locales.every((locale) => vectorsOf(searchers()[locale])?.isEmpty)) return undefined;
  const vector = await vectorOf(query.trim().toWellFormed());
  return vector && ((searcher) => vectorsOf(searcher)?.nearest(vector, mostNear) ?? []);
}

/** Searches this portal. Throws, with the remedy, when its index was not built. */
export async function searchPortal(request: SearchRequest): Promise<SearchAnswer> {
  const nearest = vectorOf && isSentence(searchers(), request) ? await nearestTo(request.query.slice(0, maxQueryLength)) : undefined;
  return search(searchers(), request, nearest);
}
