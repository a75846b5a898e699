import {nearWords} from './distance';
import {addPostings, allFields} from './hits';
import {listsOf, verified} from './phrases';
import {typedPinyin, withoutToneDigits} from './pinyin';
import {Scores} from './scores';
import type {Searcher} from './searcher';
import type {Piece} from './tokenize';
import type {Vocabulary} from './vocabulary';

export const levels = ['literal', 'pinyin', 'corrected'] as const;
export type Level = (typeof levels)[number];

/** How one piece of a query was found. */
export type Matched = {
  /** Best score of each record that has it. */
  hits: Scores;
  level: Level;
  /** What the piece stands for in the texts, to be marked. */
  marks: string[];
  /** How much the piece says. */
  weight: number;
};

/** Most postings that the words beginning with a piece may add, so that one letter cannot hold up the server. */
const mostExpanded = 400_000;

/** Finds the records that have a piece in one of `fields`, trying the levels in their order up to `last`. Undefined when there are none. */
export function matchPiece(searcher: Searcher, {han, text}: Piece, last: Level, fields = allFields): Matched | undefined {
  const hits = new Scores(searcher.size);
  const matched = han
    ? matchRun(searcher, hits, text, fields)
    : (matchWord(searcher, hits, text, fields) ??
      (last === 'literal' ? undefined : matchPinyin(searcher, hits, text)) ??
      (last === 'corrected' ? matchNear(searcher, hits, text) : undefined));
  if (!matched) hits.release();
  return matched;
}

/** A run of Han characters stands literally in each record found. */
function matchRun(searcher: Searcher, hits: Scores, run: string, fields: number): Matched | undefined {
  const weight = addPhrase(searcher, hits, run, fields);
  return !hits.isEmpty ? {hits, level: 'literal', marks: [run], weight} : undefined;
}

/** The records that have a folded phrase word for word in one of `fields`. */
export function matchPhrase(searcher: Searcher, phrase: string, fields: number): Scores {
  const hits = new Scores(searcher.size);
  addPhrase(searcher, hits, phrase, fields);
  return hits;
}

/** Adds the records of a phrase. Returns how much the rarest of its words and pairs says. */
function addPhrase(searcher: Searcher, hits: Scores, phrase: string, fields: number): number {
  const {phrases} = searcher.data;
  const lists = listsOf(searcher, phrase);
  const [rarest = new Uint32Array()] = lists;
  const weight = searcher.weight(rarest.length);
  const known = phrases.find(phrase);
  const postings = known >= 0 ? phrases.postings(known) : lists.length > 1 ? verified(searcher, phrase, lists) : rarest;
  addPostings(hits, postings, weight, fields);
  return weight;
}

/** A word as it stands, the words that begin with it, and only where there are none those that contain it. */
function matchWord(searcher: Searcher, hits: Scores, word: string, fields: number): Matched | undefined {
  const {words} = searcher.data;
  const exact = words.find(word);
  let weight = exact < 0 ? 0 : searcher.weight(words.count(exact));
  addPostings(hits, words.postings(exact), weight, fields);
  const singular = word.length > 3 && word.endsWith('s') ? words.find(word.slice(0, -1)) : -1;
  if (singular >= 0) {
    weight ||= searcher.weight(words.count(singular));
    addPostings(hits, words.postings(singular), weight * 0.8, fields);
  }
  if (exact < 0 || word.length > 1) weight = expand(searcher, hits, words, word, {skip: exact, weight, fields});
  if (hits.isEmpty && word.length > 2 && fields === allFields) {
    const containing = searcher.scan(`has ${word}`, () => words.containing(word));
    for (const at of containing) addPostings(hits, words.postings(at), weight * 0.4, fields);
  }
  const marks = singular >= 0 && exact < 0 ? [word.slice(0, -1)] : [word];
  return !hits.isEmpty ? {hits, level: 'literal', marks, weight} : undefined;
}

type Expansion = {skip?: number; weight?: number; fields?: number};

/** Adds the terms that begin with `prefix`, the closer in length the stronger. Returns how much they say. */
function expand(
  searcher: Searcher,
  hits: Scores,
  vocabulary: Vocabulary,
  prefix: string,
  {skip = -1, weight = 0, fields = allFields}: Expansion = {}
): number {
  const [from, to] = vocabulary.range(prefix);
  let total = 0;
  for (let at = from; at < to; at++) total += vocabulary.count(at);
  const says = weight || searcher.weight(total);
  for (let at = from, added = 0; at < to && added < mostExpanded; at++) {
    if (at === skip) continue;
    const term = vocabulary.terms[at] as string;
    addPostings(hits, vocabulary.postings(at), says * (0.3 + 0.5 * (prefix.length / term.length)), fields);
    added += vocabulary.count(at);
  }
  return says;
}

/** Titles and headings read as pinyin, in full or by initials, and words of the termbase read so. */
function matchPinyin(searcher: Searcher, hits: Scores, word: string): Matched | undefined {
  const letters = typedPinyin(word);
  const plain = withoutToneDigits(letters);
  return matchReading(searcher, hits, letters) ?? (plain === letters ? undefined : matchReading(searcher, hits, typedPinyin(plain)));
}

function matchReading(searcher: Searcher, hits: Scores, letters: string): Matched | undefined {
  if (letters.length < 2 || !/^[a-z0-9]+$/.test(letters)) return undefined;
  const {readings} = searcher.data;
  const weights = [expand(searcher, hits, readings, letters), expand(searcher, hits, readings, `^${letters}`)];
  return !hits.isEmpty ? {hits, level: 'pinyin', marks: [], weight: Math.max(...weights)} : undefined;
}

/** The words nearest to a misspelt one. */
function matchNear(searcher: Searcher, hits: Scores, word: string): Matched | undefined {
  const {words} = searcher.data;
  const near = searcher.scan(`near ${word}`, () => nearWords(word, words.terms, searcher.wordsByLength));
  let weight = 0;
  for (const at of near) {
    weight = Math.max(weight, searcher.weight(words.count(at)));
    addPostings(hits, words.postings(at), searcher.weight(words.count(at)) * 0.7, allFields);
  }
  const marks = near.toSorted((a, b) => words.count(b) - words.count(a)).map((at) => words.terms[at] as string);
  return near.length > 0 ? {hits, level: 'corrected', marks, weight} : undefined;
}
