import {type Level, levels, type Matched, matchPiece} from './match';
import {fold, squeeze} from './normalize';
import type {Searcher} from './searcher';
import {grams, isHan, type Piece, queryPieces} from './tokenize';
import type {SearchMatch, SearchTerm} from './types';

/** Most pieces of a query that are looked at; a query of the longest kind has no more that say anything. */
const mostPieces = 30;

/** From this number of pages on, other spellings of the termbase count in titles and headings only. */
const fewPages = 3;

/** A page that answers, with its score before titles are compared. */
export type Candidate = {page: number; score: number};

/** What was asked for, letters and digits alone, in the spelling that was typed (`factor` 1) or another. */
export type Asked = {text: string; factor: number};

/** The pages that answer a query in one language. The scores of their records stay in `searcher.records`. */
export type Selection = {
  match: SearchMatch;
  candidates: Candidate[];
  /** What is marked in the texts, folded. */
  marks: string[];
  corrections: {from: string; to: string}[];
  /** Share of the query, by weight, that the best page has. */
  coverage: number;
  folded: string;
  asked: Asked[];
};

const nothing: Selection = {match: 'none', candidates: [], marks: [], corrections: [], coverage: 0, folded: '', asked: []};

function askedFor(...texts: [string, number][]): Asked[] {
  return texts.map(([text, factor]) => ({text: squeeze(fold(text)), factor})).filter(({text}) => text !== '');
}

function unique(pieces: Piece[]): Piece[] {
  return [...new Map(pieces.map((piece) => [piece.text, piece])).values()].slice(0, mostPieces);
}

/** Adds the hits of a piece to its records and, once a page, to their pages. */
function collect({hits, records, pages, pageOf}: Searcher, bits: number, factor: number, pageBest: Map<number, number>): void {
  pageBest.clear();
  for (let index = 0; index < hits.count; index++) {
    const at = hits.touched[index] as number;
    const score = (hits.scores[at] as number) * factor;
    const page = pageOf[at] as number;
    records.add(at, score, bits);
    if (score > (pageBest.get(page) ?? 0)) pageBest.set(page, score);
  }
  for (const [page, score] of pageBest) pages.add(page, score, bits);
}

/** Pages that have every piece, as it stands or in another spelling of the termbase. */
export function selectAll(searcher: Searcher, folded: string, last: Level): Selection {
  const pieces = unique(queryPieces(folded));
  if (pieces.length === 0) return selectSymbols(searcher, folded);
  const {records, pages} = searcher;
  records.clear();
  pages.clear();
  const best = new Map<number, number>();
  const matched = pieces.map((piece, index): Matched | undefined => {
    const found = matchPiece(searcher, piece, last);
    if (found) collect(searcher, 1 << index, 1, best);
    return found;
  });
  const marks = matched.flatMap((each) => each?.marks ?? []);
  const full = (1 << pieces.length) - 1;
  const read = pieces.map((piece, index) => (matched[index]?.level === 'corrected' ? (matched[index]?.marks[0] ?? '') : piece.text));
  const spans = termSpans(searcher, read);
  const widen = (spellings: (span: Span) => string[], namesOnly: boolean) => {
    for (const span of spans) {
      for (const spelling of spellings(span)) {
        if (!matchPhrase(searcher, spelling, namesOnly)) continue;
        collect(searcher, span.bits, 0.4, best);
        marks.push(...queryPieces(fold(spelling)).map(({text}) => text));
      }
    }
  };
  widen(({term, asked}) => [term.zh, term.en].filter((spelling) => isHan(spelling) !== isHan(asked)), false);
  const enough = complete(searcher, full).length >= fewPages;
  widen(({term, asked}) => [term.zh, term.en, ...term.synonyms].filter((spelling) => squeeze(fold(spelling)) !== asked), enough);
  const candidates = complete(searcher, full);
  if (candidates.length === 0) return nothing;
  const level = levels[Math.max(0, ...matched.map((each) => levels.indexOf(each?.level ?? 'literal')))] ?? 'literal';
  const corrections = matched.flatMap((each, index) =>
    each?.level === 'corrected' ? [{from: pieces[index]?.text ?? '', to: each.marks[0] ?? ''}] : []
  );
  const spellings = spans.filter(({bits}) => bits === full).flatMap(({term}) => [term.zh, term.en, ...term.synonyms]);
  const asked = askedFor([read.join(''), 1], ...spellings.map((spelling): [string, number] => [spelling, 0.6]));
  return {match: level, candidates, marks, corrections, coverage: 1, folded, asked};
}

function complete({pages}: Searcher, full: number): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < pages.count; index++) {
    const page = pages.touched[index] as number;
    if (((pages.bits[page] as number) & full) === full) found.push({page, score: pages.scores[page] as number});
  }
  return found;
}

type Span = {term: SearchTerm; asked: string; bits: number};

/** Words of the termbase that a query consists of, alone or several pieces long, also when they are typed as pinyin. */
function termSpans(searcher: Searcher, pieces: string[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < pieces.length; from++) {
    for (let to = Math.min(pieces.length, from + 5); to > from; to--) {
      const asked = pieces.slice(from, to).join('');
      const spelled = searcher.termBySpelling.get(asked);
      const terms = spelled ? [spelled] : (searcher.termsByReading.get(asked) ?? []);
      const bits = ((1 << (to - from)) - 1) << from;
      for (const term of terms) spans.push({term, asked, bits});
    }
  }
  return spans;
}

/** Finds the records that have a phrase of the termbase word for word, anywhere or in their names only. */
function matchPhrase(searcher: Searcher, phrase: string, namesOnly: boolean): boolean {
  const folded = fold(phrase);
  const pieces = unique(queryPieces(folded));
  const [first, ...rest] = pieces;
  if (!first || !matchPiece(searcher, first, 'literal')) return false;
  if (rest.length === 0 && !namesOnly) return true;
  const {hits} = searcher;
  const kept: [number, number][] = [];
  for (let index = 0; index < hits.count; index++) {
    const at = hits.touched[index] as number;
    const {heading, anchor, page} = searcher.record(at);
    const title = anchor === '' ? fold(searcher.page(page).title) : '';
    const named = title.includes(folded) || fold(heading).includes(folded);
    if (named || (!namesOnly && searcher.folded(at).includes(folded))) kept.push([at, hits.scores[at] as number]);
  }
  hits.clear();
  for (const [at, score] of kept) hits.best(at, score);
  return kept.length > 0;
}

/** Pages with a part of the query: Han runs fall into pairs, and at least half of what was found anywhere must be there. */
export function selectSome(searcher: Searcher, folded: string): Selection {
  const pieces = unique(
    queryPieces(folded).flatMap((piece): Piece[] => {
      const {pairs} = grams(piece.han ? piece.text : '');
      return pairs.length > 1 ? pairs.map((text) => ({han: true, text})) : [piece];
    })
  );
  const {records, pages} = searcher;
  records.clear();
  pages.clear();
  const covered = new Map<number, number>();
  const best = new Map<number, number>();
  const marks: string[] = [];
  const corrections: {from: string; to: string}[] = [];
  let total = 0;
  pieces.forEach((piece, index) => {
    const found = matchPiece(searcher, piece, 'corrected');
    total += found?.weight ?? searcher.weight(1);
    if (!found) return;
    marks.push(...found.marks);
    if (found.level === 'corrected') corrections.push({from: piece.text, to: found.marks[0] ?? ''});
    collect(searcher, 1 << index, 1, best);
    for (const page of best.keys()) covered.set(page, (covered.get(page) ?? 0) + found.weight);
  });
  let most = 0;
  for (const weight of covered.values()) most = Math.max(most, weight);
  if (most === 0) return nothing;
  const candidates = [...covered]
    .filter(([, weight]) => weight >= most * 0.6)
    .map(([page, weight]) => ({page, score: (pages.scores[page] as number) * (weight / total)}));
  return {match: 'relaxed', candidates, marks, corrections, coverage: most / total, folded, asked: askedFor([folded, 1])};
}

/** A query without letters and digits is looked for as it stands in every text. */
function selectSymbols(searcher: Searcher, folded: string): Selection {
  const {records, pages, pageOf} = searcher;
  records.clear();
  pages.clear();
  if (folded === '') return nothing;
  for (let at = 0; at < searcher.size; at++) {
    if (!searcher.folded(at).includes(folded) && !fold(searcher.record(at).heading).includes(folded)) continue;
    records.add(at, 1, 1);
    pages.add(pageOf[at] as number, 1, 1);
  }
  const candidates = complete(searcher, 1);
  if (candidates.length === 0) return nothing;
  return {match: 'literal', candidates, marks: [folded], corrections: [], coverage: 1, folded, asked: []};
}
