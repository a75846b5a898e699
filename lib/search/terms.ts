import type {Found} from './collect';
import {allFields, nameFields} from './hits';
import {matchPhrase} from './match';
import {fold, squeeze} from './normalize';
import {typedPinyin, withoutToneDigits} from './pinyin';
import type {Searcher} from './searcher';
import {isHan, queryPieces} from './tokenize';
import type {SearchTerm} from './types';

/** A word of the termbase that stands in a query: the pieces it takes, as bits, in the spelling that was typed. */
export type Span = {term: SearchTerm; asked: string; bits: number};

/** From this number of pages on, synonyms count in titles and headings only. */
const fewPages = 3;
const mostSpellings = 16;
const longestTerm = 5;

/** Words of the termbase that a query has, alone or several pieces long, also when they are typed as pinyin. */
export function termSpans(searcher: Searcher, pieces: string[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < pieces.length; from++) {
    for (let to = Math.min(pieces.length, from + longestTerm); to > from; to--) {
      const asked = pieces.slice(from, to).join('');
      const spelled = searcher.termBySpelling.get(asked) ?? searcher.termBySpelling.get(asked.replace(/(?<=[a-z]{3})s$/, ''));
      const bits = ((1 << (to - from)) - 1) << from;
      for (const term of spelled ? [spelled] : (searcher.termsByReading.get(typedPinyin(withoutToneDigits(asked))) ?? []))
        spans.push({term, asked, bits});
    }
  }
  return spans;
}

/**
 * Adds the pages that have a word of the query in another spelling. One in the other script counts anywhere in a text; a synonym
 * does so while few pages have all of the `pieces` (bits), else in titles and headings. Returns what to mark.
 */
export function widen(searcher: Searcher, spans: Span[], found: Found, pieces: number): string[] {
  const marks: string[] = [];
  const add = (spelling: string, {bits}: Span, fields: number) => {
    const hits = matchPhrase(searcher, fold(spelling), fields);
    if (!hits.isEmpty) marks.push(...queryPieces(fold(spelling)).map(({text}) => text));
    found.add(hits, bits, 0.4);
  };
  const spellings = spans
    .flatMap((span) => span.term.spellings.map((spelling) => ({span, spelling})))
    .filter(({span, spelling}) => squeeze(fold(spelling)) !== span.asked)
    .slice(0, mostSpellings);
  const translated = spellings.filter(({span, spelling}) => isHan(spelling) !== isHan(span.asked));
  for (const {span, spelling} of translated) add(spelling, span, allFields);
  const fields = found.complete(pieces).length < fewPages ? allFields : nameFields;
  for (const each of spellings) if (!translated.includes(each)) add(each.spelling, each.span, fields);
  return marks;
}
