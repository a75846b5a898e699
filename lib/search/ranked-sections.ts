import type {Locale} from '@/i18n/routing';
import type {Nearest} from './fusion';
import {foldQuery} from './normalize';
import {passageOf} from './passages';
import {searchers} from './portal';
import {type Part, sentenceParts} from './search';
import type {Searcher} from './searcher';
import {markPattern} from './snippet';
import type {Passage} from './types';

/** A section in the place that a question gives it: as a passage, and whole. */
export type RankedSection = {
  passage: Passage;
  /** Address of its page without language, and its anchor, empty for a page's beginning. */
  path: string;
  anchor: string;
  /** Its text as a reader sees it, indentation of code aside. */
  text: string;
};

/** Share of the best section's score below which a section is about something else. */
const leastScore = 0.3;

/** How much less a place says than the one before it, so that no list's first place outweighs what several lists have. */
const evenness = 10;

/** What a list is asked for, how much it counts, and what is near to it. */
export type Asked = {query: string; weight: number; nearest?: Nearest};

/** The sections about a sentence, best first. */
function sectionsOf({searcher, selection: {found}}: Part): number[] {
  if (!found) return [];
  const {scores, numbers, most} = found.records;
  return Array.from(numbers)
    .filter((at) => (scores[at] as number) >= most * leastScore && searcher.record(at).text !== '')
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
}

/**
 * The sections about several queries, by the places that they have for each (reciprocal rank fusion): at most `most`, best first.
 * Any string is accepted as a query. `of` are the indexes; without them those of this portal.
 */
export function rankedSections(locale: Locale, asked: readonly Asked[], most: number, of = searchers()): RankedSection[] {
  const fused = new Map<string, {searcher: Searcher; at: number; score: number; marks: string[]}>();
  for (const {query, weight, nearest} of asked) {
    const folded = foldQuery(query);
    const parts = folded === '' ? [] : sentenceParts(of, locale, folded, nearest);
    let place = 0;
    for (const part of parts) {
      const {searcher, selection} = part;
      for (const at of sectionsOf(part).slice(0, most)) {
        const key = `${searcher.data.documents.locale} ${at}`;
        const known = fused.get(key) ?? {searcher, at, score: 0, marks: [...selection.marks, ...(selection.alike ?? [])]};
        fused.set(key, {...known, score: known.score + weight / (evenness + place++)});
      }
    }
  }
  return [...fused.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({searcher, at, marks}) => {
      const {page, anchor, text} = searcher.record(at);
      return {passage: passageOf(searcher, at, markPattern(marks)), path: searcher.page(page).path, anchor, text};
    });
}
