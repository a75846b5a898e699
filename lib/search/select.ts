import {Found, unique} from './collect';
import {fieldsAt} from './field-paths';
import {type Level, levels, type Matched, matchPiece} from './match';
import {fold, squeeze} from './normalize';
import {Scores} from './scores';
import type {Searcher} from './searcher';
import {termSpans, widen} from './terms';
import {grams, type Piece, queryPieces} from './tokenize';
import type {SearchMatch} from './types';

/** A page that answers, with its score before titles are compared. */
export type Candidate = {page: number; score: number};

/** What was asked for, letters and digits alone, in the spelling that was typed (`factor` 1) or another. */
export type Asked = {text: string; factor: number};

/** The pages that answer a query in one language. */
export type Selection = {
  match: SearchMatch;
  /** What was found of the query. Undefined where no page answers. */
  found?: Found;
  candidates: Candidate[];
  /** What is marked in the texts, folded. */
  marks: string[];
  corrections: {from: string; to: string}[];
  /** Share of the query, by weight, that the best page has. */
  coverage: number;
  folded: string;
  asked: Asked[];
  /** Whether sections were ranked, by what they are about, and pages by the best of them. */
  bySection?: boolean;
  /** What is marked in passages beside `marks`: other words for those of a sentence. */
  alike?: string[];
};

/** What it counts that a name is a word of the termbase for the query, or for a part of it. */
const ofTerm = {whole: 0.6, part: 0.25};

const nothing: Selection = {match: 'none', candidates: [], marks: [], corrections: [], coverage: 0, folded: '', asked: []};

function askedFor(...texts: [string, number][]): Asked[] {
  return texts.map(([text, factor]) => ({text: squeeze(fold(text)), factor})).filter(({text}) => text !== '');
}

/** Pages that have every piece, as it stands or in another spelling of the termbase. */
export function selectAll(searcher: Searcher, folded: string, last: Level): Selection {
  const pieces = unique(queryPieces(folded));
  if (pieces.length === 0) return selectSymbols(searcher, folded);
  const found = new Found(searcher);
  const matched = pieces.map((piece, index): Matched | undefined => {
    const match = matchPiece(searcher, piece, last);
    if (match) found.add(match.hits, 1 << index);
    return match;
  });
  const marks = matched.flatMap((each) => each?.marks ?? []);
  const full = (1 << pieces.length) - 1;
  const fields = fieldsAt(searcher, folded);
  if (fields) found.add(fields, full);
  const read = pieces.map((piece, index) => (matched[index]?.level === 'corrected' ? (matched[index]?.marks[0] ?? '') : piece.text));
  const spans = termSpans(searcher, read);
  marks.push(...widen(searcher, spans, found, full));
  const candidates = found.complete(full);
  if (candidates.length === 0) {
    found.release();
    return nothing;
  }
  const level = levels[Math.max(0, ...matched.map((each) => levels.indexOf(each?.level ?? 'literal')))] ?? 'literal';
  const corrections = matched.flatMap((each, index) =>
    each?.level === 'corrected' ? [{from: pieces[index]?.text ?? '', to: each.marks[0] ?? ''}] : []
  );
  const spellings = spans.flatMap(({term, bits}) =>
    term.spellings.map((spelling): [string, number] => [spelling, bits === full ? ofTerm.whole : ofTerm.part])
  );
  const asked = askedFor([read.join(''), 1], ...spellings);
  return {match: level, found, candidates, marks, corrections, coverage: 1, folded, asked};
}

/** Pages with a part of the query: Han runs fall into pairs, and at least half of what was found anywhere must be there. */
export function selectSome(searcher: Searcher, folded: string): Selection {
  const pieces = unique(
    queryPieces(folded).flatMap((piece): Piece[] => {
      const {pairs} = grams(piece.han ? piece.text : '');
      return pairs.length > 1 ? pairs.map((text) => ({han: true, text})) : [piece];
    })
  );
  const found = new Found(searcher);
  const marks: string[] = [];
  const corrections: {from: string; to: string}[] = [];
  const weights = pieces.map((piece, index) => {
    const match = matchPiece(searcher, piece, 'corrected');
    if (!match) return searcher.weight(1);
    marks.push(...match.marks);
    if (match.level === 'corrected') corrections.push({from: piece.text, to: match.marks[0] ?? ''});
    found.add(match.hits, 1 << index);
    return match.weight;
  });
  const {bits, scores, numbers} = found.pages;
  if (found.pages.isEmpty) return nothing;
  const covered = Array.from(numbers, (page) =>
    weights.reduce((sum, weight, index) => ((bits[page] as number) & (1 << index) ? sum + weight : sum), 0)
  );
  const most = covered.reduce((a, b) => Math.max(a, b), 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = Array.from(numbers).flatMap((page, at): Candidate[] => {
    const weight = covered[at] as number;
    return weight >= most * 0.6 ? [{page, score: (scores[page] as number) * (weight / total)}] : [];
  });
  return {match: 'relaxed', found, candidates, marks, corrections, coverage: most / total, folded, asked: askedFor([folded, 1])};
}

/** A query without letters and digits is looked for as it stands in every text. */
function selectSymbols(searcher: Searcher, folded: string): Selection {
  if (folded === '') return nothing;
  const hits = new Scores(searcher.size);
  for (let at = 0; at < searcher.size; at++) {
    if (searcher.holds(at, folded) || searcher.names(at).all.includes(folded)) hits.best(at, 1);
  }
  const found = new Found(searcher);
  found.add(hits, 1);
  const candidates = found.complete(1);
  if (candidates.length === 0) return nothing;
  return {match: 'literal', found, candidates, marks: [folded], corrections: [], coverage: 1, folded, asked: []};
}
