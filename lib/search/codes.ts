import {squeeze} from './normalize';
import type {Searcher} from './searcher';
import {queryPieces} from './tokenize';
import {field} from './vocabulary';

/** Most words that one code is written in, such as `glm 4 long`. */
const longestCode = 3;

/** Records that have a word in one of `fields`, for which `isOwn` says that it is theirs. */
function recordsWith(searcher: Searcher, word: string, fields: number, isOwn: (at: number) => boolean): number[] {
  const {words} = searcher.data;
  const named = words.postings(words.find(word)).filter((posting) => (posting >>> 4) & fields);
  return Array.from(named, (posting) => posting >>> 8).filter(isOwn);
}

/** Records that have a code of a sentence as their own: a model, an error, a path, alone or written in several words. */
export function codesIn(searcher: Searcher, folded: string): Set<number> {
  const texts = queryPieces(folded).map(({text}) => text);
  const codes = texts.flatMap((_, from) =>
    Array.from({length: longestCode}, (__, index) => texts.slice(from, from + index + 1).join('')).filter((code) => /\d/.test(code))
  );
  return new Set(
    [...new Set(codes)].flatMap((code) => recordsWith(searcher, code, field.key, (at) => searcher.names(at).keys.includes(code)))
  );
}

/** Records whose heading is an identifier of a sentence, such as a parameter. */
export function identifiersIn(searcher: Searcher, folded: string): Set<number> {
  const names = (folded.match(/[a-z0-9]+(?:_[a-z0-9]+)+/g) ?? []).map(squeeze);
  return new Set(names.flatMap((name) => recordsWith(searcher, name, field.heading, (at) => searcher.names(at).heading === name)));
}
