import {nearWords} from './distance';
import {fold} from './normalize';
import type {Searcher} from './searcher';
import {grams, type Piece} from './tokenize';
import type {Vocabulary} from './vocabulary';
import {field} from './vocabulary';

export const levels = ['literal', 'pinyin', 'corrected'] as const;
export type Level = (typeof levels)[number];

/** How one piece of a query was found; its records are in `searcher.hits`. */
export type Matched = {
  level: Level;
  /** What the piece stands for in the texts, to be marked. */
  marks: string[];
  /** How much the piece says. */
  weight: number;
};

/** Most postings that the words beginning with a piece may add, so that one letter cannot hold up the server. */
const mostExpanded = 400_000;

/** Score of a term by the fields in which it stands: the strongest counts, the others a little. */
const fieldScores = Float32Array.from({length: 16}, (_, fields) => {
  const present = (
    [
      [field.key, 12],
      [field.title, 8],
      [field.heading, 4],
      [field.body, 1]
    ] as const
  ).filter(([bit]) => fields & bit);
  return present.reduce((sum, [, score], index) => sum + (index === 0 ? score : score * 0.1), 0);
});

function addPostings(searcher: Searcher, postings: Uint32Array, weight: number): void {
  for (const posting of postings) {
    searcher.hits.best(posting >>> 8, weight * ((fieldScores[(posting >>> 4) & 15] as number) + 0.05 * (posting & 15)));
  }
}

/** Finds the records of a piece, trying the levels in their order up to `last`. Undefined when there are none. */
export function matchPiece(searcher: Searcher, piece: Piece, last: Level): Matched | undefined {
  searcher.hits.clear();
  if (piece.han) return matchRun(searcher, piece.text);
  return (
    matchWord(searcher, piece.text) ??
    (last === 'literal' ? undefined : matchPinyin(searcher, piece.text)) ??
    (last === 'corrected' ? matchNear(searcher, piece.text) : undefined)
  );
}

/** A run of Han characters stands literally in each record found: its pairs lead there, its text decides. */
function matchRun(searcher: Searcher, run: string): Matched | undefined {
  const {grams: vocabulary} = searcher.data;
  const {single, pairs} = grams(run);
  const positions = [...new Set(pairs.length > 0 ? pairs : single)].map((term) => vocabulary.find(term));
  if (positions.includes(-1)) return undefined;
  const lists = positions.map((at) => vocabulary.postings(at)).sort((a, b) => a.length - b.length);
  const rarest = lists[0] ?? new Uint32Array();
  const weight = searcher.weight(rarest.length);
  if (lists.length === 1 && single.length <= 2) addPostings(searcher, rarest, weight);
  else for (const posting of intersect(lists)) verify(searcher, posting, run, weight);
  return searcher.hits.count > 0 ? {level: 'literal', marks: [run], weight} : undefined;
}

/** Postings of the first list whose records are in all the others. */
function intersect([first = new Uint32Array(), ...others]: Uint32Array[]): number[] {
  const cursors = others.map(() => 0);
  const found: number[] = [];
  for (const posting of first) {
    const record = posting >>> 8;
    const everywhere = others.every((list, index) => {
      let at = cursors[index] as number;
      while (at < list.length && (list[at] as number) >>> 8 < record) at++;
      cursors[index] = at;
      return at < list.length && (list[at] as number) >>> 8 === record;
    });
    if (everywhere) found.push(posting);
  }
  return found;
}

function verify(searcher: Searcher, posting: number, run: string, weight: number): void {
  const at = posting >>> 8;
  const {anchor, heading, keys, page} = searcher.record(at);
  const fields = (posting >>> 4) & 15;
  const holds = (text: string) => fold(text).includes(run);
  let found = searcher.folded(at).includes(run) ? field.body : 0;
  if (fields & field.heading && holds(heading)) found |= field.heading;
  if (fields & field.title && anchor === '' && holds(searcher.page(page).title)) found |= field.title;
  if (fields & field.key && keys.some(holds)) found |= field.key;
  if (found > 0) searcher.hits.best(at, weight * ((fieldScores[found] as number) + 0.05 * (posting & 15)));
}

/** A word as it stands, the words that begin with it, and only where there are none those that contain it. */
function matchWord(searcher: Searcher, word: string): Matched | undefined {
  const {words} = searcher.data;
  const exact = words.find(word);
  let weight = exact < 0 ? 0 : searcher.weight(words.count(exact));
  if (exact >= 0) addPostings(searcher, words.postings(exact), weight);
  const singular = word.length > 3 && word.endsWith('s') ? words.find(word.slice(0, -1)) : -1;
  if (singular >= 0) {
    weight ||= searcher.weight(words.count(singular));
    addPostings(searcher, words.postings(singular), weight * 0.8);
  }
  if (exact < 0 || word.length > 1) weight = expand(searcher, words, word, {skip: exact, weight});
  if (searcher.hits.count === 0 && word.length > 2) {
    for (const [at, term] of words.terms.entries()) {
      if (!term.includes(word)) continue;
      weight = Math.max(weight, searcher.weight(words.count(at)));
      addPostings(searcher, words.postings(at), weight * 0.4);
    }
  }
  const marks = singular >= 0 && exact < 0 ? [word.slice(0, -1)] : [word];
  return searcher.hits.count > 0 ? {level: 'literal', marks, weight} : undefined;
}

type Expansion = {skip?: number; weight?: number};

/** Adds the terms that begin with `prefix`, the closer in length the stronger. Returns how much they say. */
function expand(searcher: Searcher, vocabulary: Vocabulary, prefix: string, {skip = -1, weight = 0}: Expansion = {}): number {
  const [from, to] = vocabulary.range(prefix);
  let total = 0;
  for (let at = from; at < to; at++) total += vocabulary.count(at);
  const says = weight || searcher.weight(total);
  for (let at = from, added = 0; at < to && added < mostExpanded; at++) {
    if (at === skip) continue;
    const term = vocabulary.terms[at] as string;
    addPostings(searcher, vocabulary.postings(at), says * (0.3 + 0.5 * (prefix.length / term.length)));
    added += vocabulary.count(at);
  }
  return says;
}

/** Titles and headings read as pinyin, in full or by initials, and words of the termbase read so. */
function matchPinyin(searcher: Searcher, letters: string): Matched | undefined {
  if (letters.length < 2 || !/^[a-z0-9]+$/.test(letters)) return undefined;
  const {readings} = searcher.data;
  const weights = [expand(searcher, readings, letters), expand(searcher, readings, `^${letters}`)];
  return searcher.hits.count > 0 ? {level: 'pinyin', marks: [], weight: Math.max(...weights)} : undefined;
}

/** The words nearest to a misspelt one. */
function matchNear(searcher: Searcher, word: string): Matched | undefined {
  const {words} = searcher.data;
  const near = nearWords(word, words.terms);
  let weight = 0;
  for (const at of near) {
    weight = Math.max(weight, searcher.weight(words.count(at)));
    addPostings(searcher, words.postings(at), searcher.weight(words.count(at)) * 0.7);
  }
  const marks = near.toSorted((a, b) => words.count(b) - words.count(a)).map((at) => words.terms[at] as string);
  return near.length > 0 ? {level: 'corrected', marks, weight} : undefined;
}
