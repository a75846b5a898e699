import {nearWords} from './distance';
import {allFields, nameFields} from './hits';
import {fold, squeeze} from './normalize';
import {intersect} from './postings';
import type {QuestionPart} from './questions';
import type {Searcher} from './searcher';
import {grams, isHan, type Piece, queryPieces} from './tokenize';

/** Most parts of a sentence that are looked at; they are counted in the bits of a number. */
const mostParts = 30;
const mostSpellings = 24;
const longestTerm = 8;
const longestJoined = 3;

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
      .filter((at) => words.count(at) < searcher.size * commonShare)
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

/** Another spelling of words of a sentence, with the parts (bits) that they take. */
export type Spelling = {text: string; bits: number; factor: number; place: Place};

/** Words of a folded sentence that may be one of the termbase: joined, and the pieces that they take. */
function spansOf(folded: string): {asked: string; taken: string[]}[] {
  const pieces = queryPieces(folded);
  return pieces.flatMap(({han, text}, from) => {
    if (han) {
      return Array.from(text).flatMap((_, at) =>
        Array.from({length: Math.min(longestTerm, text.length - at) - 1}, (__, index) => {
          const asked = text.slice(at, at + index + 2);
          return {asked, taken: grams(asked).pairs};
        })
      );
    }
    const run = pieces.slice(from, from + longestJoined);
    const end = run.findIndex((piece) => piece.han);
    return run.slice(0, end < 0 ? run.length : end).map((__, index) => {
      const taken = run.slice(0, index + 1).map((piece) => piece.text);
      return {asked: taken.join(''), taken};
    });
  });
}

/** Where all words of a folded text stand; in the text of a record they need not stand beside each other. */
function placeOf(searcher: Searcher, text: string, factor: number, fields: number): Place {
  const lists = queryPieces(text).flatMap((piece) => {
    const {single, pairs} = grams(piece.han ? piece.text : '');
    const terms = piece.han ? (pairs.length > 0 ? pairs : single) : [piece.text];
    const vocabulary = piece.han ? searcher.data.grams : searcher.data.words;
    return terms.map((term) => {
      const at = vocabulary.find(term);
      return at < 0 ? new Uint32Array() : vocabulary.postings(at);
    });
  });
  return {postings: intersect(lists.sort((a, b) => a.length - b.length)), factor, fields};
}

/**
 * Other spellings of words that a folded sentence has: those of the termbase, where they are in the script of the sentence in names
 * alone, and Chinese words that readers take for each other.
 */
export function spellingsOf(searcher: Searcher, folded: string, parts: readonly Part[]): Spelling[] {
  return spansOf(folded)
    .flatMap(({asked, taken}): Spelling[] => {
      const bits = parts.reduce((sum, part, index) => (taken.includes(part.text) ? sum | (1 << index) : sum), 0);
      if (bits === 0) return [];
      const term = searcher.termBySpelling.get(asked) ?? searcher.termBySpelling.get(asked.replace(/(?<=[a-z]{3})s$/, ''));
      const spelled = (term?.spellings ?? []).map(fold).filter((spelling) => squeeze(spelling) !== asked);
      const alike = isHan(asked) ? searcher.reader.alike(asked) : [];
      const spelling = (text: string, factor: number, fields: number) => ({
        text,
        bits,
        factor,
        place: placeOf(searcher, text, factor, fields)
      });
      return [
        ...spelled.map((text) => spelling(text, factors.term, isHan(text) === isHan(asked) ? nameFields : allFields)),
        ...alike.map((text) => spelling(text, factors.alike, allFields))
      ];
    })
    .slice(0, mostSpellings);
}

/** What a sentence is about, as questions have it: its parts, then other words for them. */
export function questionParts({reader}: Searcher, parts: readonly Part[], spellings: readonly Spelling[]): QuestionPart[] {
  return [
    ...parts.map(({text}, index) => ({terms: [isHan(text) ? text : reader.stem(text)], bits: 1 << index, factor: 1})),
    ...parts.flatMap(({text}, index) =>
      isHan(text) ? [] : reader.alike(text).map((stem) => ({terms: [stem], bits: 1 << index, factor: factors.alike}))
    ),
    ...spellings.map(({text, bits, factor}) => ({terms: reader.terms(text), bits, factor})).filter(({terms}) => terms.length > 0)
  ];
}
