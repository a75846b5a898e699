import {nearWords} from './distance';
import {allFields, nameFields} from './hits';
import {matchPhrase} from './match';
import {fold, squeeze} from './normalize';
import type {QuestionPart} from './questions';
import {Scores} from './scores';
import type {Searcher} from './searcher';
import {grams, isHan, type Piece, queryPieces} from './tokenize';
import {field} from './vocabulary';

/** Most parts of a sentence that are looked at; they are counted in the bits of a number. */
const mostParts = 30;
const mostSpellings = 16;
const longestTerm = 8;
const longestJoined = 3;

/** What a word is worth that has another ending, that was corrected, and that the termbase gives for another. */
const ofStem = 0.85;
const ofCorrection = 0.7;
const ofTerm = 0.6;

/** What it is worth where a term stands; the text counts by how often it does. */
const places = {key: 3, title: 2.5, heading: 3, body: 1};

/** A part of the subject of a sentence: a word, or a pair of Han characters. */
export type Part = {
  text: string;
  /** How much it says. */
  weight: number;
  /** Between 0 and 1, how much each record is about it. */
  hits: Scores;
  /** Pages that have it in their title. */
  titles: number[];
  /** What stands for it in the texts. */
  marks: string[];
};

type Found = {postings: Uint32Array; factor: number; mark: string};

/** How much a place and a number of times say, the first times the most. */
const saturated = (value: number) => value / (value + 1.2);

function worthOf(searcher: Searcher, posting: number): number {
  const fields = (posting >>> 4) & allFields;
  const times = (posting & 15) / (0.4 + 0.6 * Math.max(0.5, searcher.lengths[posting >>> 8] as number));
  const named =
    (fields & field.key ? places.key : 0) + (fields & field.title ? places.title : 0) + (fields & field.heading ? places.heading : 0);
  return saturated(named + (fields & field.body ? places.body * times : 0));
}

function wordsFor(searcher: Searcher, word: string): Found[] {
  const {words} = searcher.data;
  const found = (at: number, factor: number): Found => ({postings: words.postings(at), factor, mark: words.terms[at] as string});
  const exact = words.find(word);
  const others = searcher.wordsOfStem(searcher.reader.stem(word)).filter((at) => at !== exact);
  const all = [...(exact < 0 ? [] : [found(exact, 1)]), ...others.map((at) => found(at, ofStem))];
  if (all.length > 0 || word.length < 4) return all;
  return searcher.scan(`near ${word}`, () => nearWords(word, words.terms, searcher.wordsByLength)).map((at) => found(at, ofCorrection));
}

function partOf(searcher: Searcher, {han, text}: Piece): Part {
  const {grams: vocabulary} = searcher.data;
  const at = han ? vocabulary.find(text) : -1;
  const found = han ? (at < 0 ? [] : [{postings: vocabulary.postings(at), factor: 1, mark: text}]) : wordsFor(searcher, text);
  const count = found.reduce((most, {postings}) => Math.max(most, postings.length), 0);
  const hits = new Scores(searcher.size);
  const titles: number[] = [];
  for (const {postings, factor} of found) {
    for (const posting of postings) {
      hits.best(posting >>> 8, factor * worthOf(searcher, posting));
      if ((posting >>> 4) & field.title) titles.push(searcher.pageOf[posting >>> 8] as number);
    }
  }
  const single = han && Array.from(text).length === 1 ? 0.5 : 1;
  return {text, weight: single * searcher.weight(count), hits, titles, marks: found.map(({mark}) => mark)};
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

/** A word of the termbase in a sentence: in another spelling, with the parts (bits) that it takes. */
export type Spelling = {text: string; bits: number};

/** Other spellings of the words of the termbase that a folded sentence has. */
export function spellingsOf(searcher: Searcher, folded: string, parts: readonly Part[]): Spelling[] {
  const pieces = queryPieces(folded);
  const spans: {asked: string; pieces: string[]}[] = [];
  pieces.forEach(({han, text}, from) => {
    if (han) {
      for (let at = 0; at < text.length; at++)
        for (let length = Math.min(longestTerm, text.length - at); length > 1; length--) {
          const asked = text.slice(at, at + length);
          spans.push({asked, pieces: grams(asked).pairs});
        }
      return;
    }
    for (let to = from + 1; to <= Math.min(pieces.length, from + longestJoined); to++) {
      const texts = pieces.slice(from, to).map((piece) => piece.text);
      if (texts.some(isHan)) break;
      spans.push({asked: texts.join(''), pieces: texts});
    }
  });
  return spans
    .flatMap(({asked, pieces: taken}) => {
      const term = searcher.termBySpelling.get(asked) ?? searcher.termBySpelling.get(asked.replace(/(?<=[a-z]{3})s$/, ''));
      const bits = parts.reduce((sum, part, index) => (taken.includes(part.text) ? sum | (1 << index) : sum), 0);
      if (!term || bits === 0) return [];
      return term.spellings.filter((spelling) => squeeze(fold(spelling)) !== asked).map((spelling) => ({text: fold(spelling), bits}));
    })
    .slice(0, mostSpellings);
}

/** Between 0 and 1, how much each record is about another spelling. In the script of the sentence it counts in names alone. */
export function hitsOf(searcher: Searcher, {text}: Spelling, sentence: string): Scores {
  const hits = matchPhrase(searcher, text, /\p{Script=Han}/u.test(text) === /\p{Script=Han}/u.test(sentence) ? nameFields : allFields);
  const most = hits.numbers.reduce((best, at) => Math.max(best, hits.scores[at] as number), 0);
  for (const at of hits.numbers) hits.scores[at] = ofTerm * saturated((8 * (hits.scores[at] as number)) / most);
  return hits;
}

/** What a sentence is about, as questions have it: its parts, then other spellings of the termbase. */
export function questionParts(searcher: Searcher, parts: readonly Part[], spellings: readonly Spelling[]): QuestionPart[] {
  const {reader} = searcher;
  return [
    ...parts.map(({text}, index) => ({terms: [isHan(text) ? text : reader.stem(text)], bits: 1 << index, factor: 1})),
    ...spellings.map(({text, bits}) => ({terms: reader.terms(text), bits, factor: ofTerm})).filter(({terms}) => terms.length > 0)
  ];
}
