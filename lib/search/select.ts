import {collect, unique} from './collect';
import {type Level, levels, type Matched, matchPiece} from './match';
import {fold, squeeze} from './normalize';
import type {Searcher} from './searcher';
import {termSpans, widen} from './terms';
import {grams, type Piece, queryPieces} from './tokenize';
import type {SearchMatch} from './types';

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

/** What it counts that a name is a word of the termbase for the query, or for a part of it. */
const ofTerm = {whole: 0.6, part: 0.25};

const nothing: Selection = {match: 'none', candidates: [], marks: [], corrections: [], coverage: 0, folded: '', asked: []};

function askedFor(...texts: [string, number][]): Asked[] {
  return texts.map(([text, factor]) => ({text: squeeze(fold(text)), factor})).filter(({text}) => text !== '');
}

function clear({records, pages, pageKinds}: Searcher): void {
  for (const each of [records, pages, pageKinds]) each.clear();
}

/** Pages that have every piece, as it stands or in another spelling of the termbase. */
export function selectAll(searcher: Searcher, folded: string, last: Level): Selection {
  const pieces = unique(queryPieces(folded));
  if (pieces.length === 0) return selectSymbols(searcher, folded);
  clear(searcher);
  const matched = pieces.map((piece, index): Matched | undefined => {
    const found = matchPiece(searcher, piece, last);
    if (found) collect(searcher, 1 << index, 1);
    return found;
  });
  const marks = matched.flatMap((each) => each?.marks ?? []);
  const full = (1 << pieces.length) - 1;
  const read = pieces.map((piece, index) => (matched[index]?.level === 'corrected' ? (matched[index]?.marks[0] ?? '') : piece.text));
  const spans = termSpans(searcher, read);
  marks.push(...widen(searcher, spans, () => complete(searcher, full).length));
  const candidates = complete(searcher, full);
  if (candidates.length === 0) return nothing;
  const level = levels[Math.max(0, ...matched.map((each) => levels.indexOf(each?.level ?? 'literal')))] ?? 'literal';
  const corrections = matched.flatMap((each, index) =>
    each?.level === 'corrected' ? [{from: pieces[index]?.text ?? '', to: each.marks[0] ?? ''}] : []
  );
  const spellings = spans.flatMap(({term, bits}) =>
    [term.zh, term.en, ...term.synonyms].map((spelling): [string, number] => [spelling, bits === full ? ofTerm.whole : ofTerm.part])
  );
  const asked = askedFor([read.join(''), 1], ...spellings);
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

/** Pages with a part of the query: Han runs fall into pairs, and at least half of what was found anywhere must be there. */
export function selectSome(searcher: Searcher, folded: string): Selection {
  const pieces = unique(
    queryPieces(folded).flatMap((piece): Piece[] => {
      const {pairs} = grams(piece.han ? piece.text : '');
      return pairs.length > 1 ? pairs.map((text) => ({han: true, text})) : [piece];
    })
  );
  const {pages, pageHits} = searcher;
  clear(searcher);
  const covered = new Float32Array(searcher.data.documents.pages.length);
  const marks: string[] = [];
  const corrections: {from: string; to: string}[] = [];
  let total = 0;
  pieces.forEach((piece, index) => {
    const found = matchPiece(searcher, piece, 'corrected');
    total += found?.weight ?? searcher.weight(1);
    if (!found) return;
    marks.push(...found.marks);
    if (found.level === 'corrected') corrections.push({from: piece.text, to: found.marks[0] ?? ''});
    collect(searcher, 1 << index, 1);
    for (let at = 0; at < pageHits.count; at++) {
      const page = pageHits.touched[at] as number;
      covered[page] = (covered[page] as number) + found.weight;
    }
  });
  let most = 0;
  for (let index = 0; index < pages.count; index++) most = Math.max(most, covered[pages.touched[index] as number] as number);
  if (most === 0) return nothing;
  const candidates: Candidate[] = [];
  for (let index = 0; index < pages.count; index++) {
    const page = pages.touched[index] as number;
    const weight = covered[page] as number;
    if (weight >= most * 0.6) candidates.push({page, score: (pages.scores[page] as number) * (weight / total)});
  }
  return {match: 'relaxed', candidates, marks, corrections, coverage: most / total, folded, asked: askedFor([folded, 1])};
}

/** A query without letters and digits is looked for as it stands in every text. */
function selectSymbols(searcher: Searcher, folded: string): Selection {
  clear(searcher);
  if (folded === '') return nothing;
  searcher.hits.clear();
  for (let at = 0; at < searcher.size; at++) {
    if (searcher.holds(at, folded) || searcher.names(at).all.includes(folded)) searcher.hits.best(at, 1);
  }
  collect(searcher, 1, 1);
  const candidates = complete(searcher, 1);
  if (candidates.length === 0) return nothing;
  return {match: 'literal', candidates, marks: [folded], corrections: [], coverage: 1, folded, asked: []};
}
