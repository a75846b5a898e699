import {allFields, nameFields} from './hits';
import {fold, squeeze} from './normalize';
import {listsOf} from './phrases';
import {intersect} from './postings';
import type {QuestionPart} from './questions';
import type {Searcher} from './searcher';
import {factors, type Part, type Place} from './subject';
import {grams, isHan, queryPieces} from './tokenize';

const mostSpellings = 24;
const longestTerm = 8;
const longestJoined = 3;

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
  return {postings: intersect(listsOf(searcher, text)), factor, fields};
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
