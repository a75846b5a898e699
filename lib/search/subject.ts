import {nearWords} from './distance';
import {allFields} from './hits';
import type {Searcher} from './searcher';
import {grams, type Piece} from './tokenize';

/** Most parts of a sentence that are looked at; they are counted in the bits of a number. */
const mostParts = 30;

/** What a word is worth that has another ending, that the termbase gives for another, that readers take for another, that was corrected. */
export const factors = {stem: 0.85, term: 0.6, alike: 0.55, correction: 0.4};
/** A word that readers take for another says nothing when it stands in so many records. */
const commonShare = 0.1;
/** What a word counts that this portal does not have, and a Chinese character alone. */
const ofUnknown = 0.3;
const ofSingle = 0.5;

/** Where a word stands, and what it is worth there. */
export type Place = {postings: Uint32Array; factor: number; fields: number};

/** A part of the subject of a sentence: a word, or a pair of Han characters. */
export type Part = {
  text: string;
  /** How much it says. */
  weight: number;
  places: Place[];
  /** What stands for it in the texts, to be marked, and what is taken for it. */
  marks: string[];
  alike: string[];
};

function placesOfWord(searcher: Searcher, word: string): {at: number; factor: number}[] {
  const {words} = searcher.data;
  const {reader} = searcher;
  const exact = words.find(word);
  const others = searcher.wordsOfStem(reader.stem(word)).filter((at) => at !== exact);
  const all = [
    ...(exact < 0 ? [] : [{at: exact, factor: 1}]),
    ...others.map((at) => ({at, factor: factors.stem})),
    ...reader
      .alike(word)
      .flatMap((stem) => searcher.wordsOfStem(stem))
      .filter((at) => words.count(at) < searcher.texts * commonShare)
      .map((at) => ({at, factor: factors.alike}))
  ];
  if (all.length > 0 || word.length < 4) return all;
  const near = searcher.scan(`near ${word}`, () => nearWords(word, words.terms, searcher.wordsByLength));
  return near.map((at) => ({at, factor: factors.correction}));
}

function partOf(searcher: Searcher, {han, text}: Piece): Part {
  const {words, grams: pairs, questions} = searcher.data;
  const vocabulary = han ? pairs : words;
  const at = han ? pairs.find(text) : -1;
  const found = han ? (at < 0 ? [] : [{at, factor: 1}]) : placesOfWord(searcher, text);
  const own = found.filter(({factor}) => factor > factors.alike);
  const count = own.reduce((most, each) => Math.max(most, vocabulary.count(each.at)), 0);
  const known = found.length > 0 || questions.find(han ? text : searcher.reader.stem(text)) >= 0;
  return {
    text,
    weight: searcher.weight(count) * (known ? 1 : ofUnknown) * (han && text.length === 1 ? ofSingle : 1),
    places: found.map((each) => ({postings: vocabulary.postings(each.at), factor: each.factor, fields: allFields})),
    marks: own.map((each) => vocabulary.terms[each.at] as string),
    alike: found.filter(({factor}) => factor === factors.alike).map((each) => vocabulary.terms[each.at] as string)
  };
}

/** The parts of a sentence's subject, each with where it stands. */
export function partsOf(searcher: Searcher, pieces: readonly Piece[]): Part[] {
  const cut = pieces.flatMap(({han, text}): Piece[] => {
    if (!han) return [{han, text}];
    const {single, pairs} = grams(text);
    return (pairs.length > 0 ? pairs : single).map((each) => ({han: true, text: each}));
  });
  return [...new Map(cut.map((piece) => [piece.text, piece])).values()].slice(0, mostParts).map((piece) => partOf(searcher, piece));
}
