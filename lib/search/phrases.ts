import {fold} from './normalize';
import {intersect} from './postings';
import type {Searcher} from './searcher';
import {grams, queryPieces} from './tokenize';
import {field, type Vocabulary, vocabularyOf} from './vocabulary';

/** Where the words of a folded text and its pairs of Han characters stand, a list for each, the rarest first. */
export function listsOf({data}: Searcher, text: string): Uint32Array[] {
  const lists = queryPieces(text).flatMap((piece) => {
    const {single, pairs} = grams(piece.han ? piece.text : '');
    const terms = piece.han ? (pairs.length > 0 ? pairs : single) : [piece.text];
    const vocabulary = piece.han ? data.grams : data.words;
    return terms.map((term) => vocabulary.postings(vocabulary.find(term)));
  });
  return lists.sort((a, b) => a.length - b.length);
}

/** Where a folded phrase stands word for word, and in which fields: the `lists` of its parts lead there, the text decides. */
export function verified(searcher: Searcher, phrase: string, lists: Uint32Array[]): Uint32Array {
  return intersect(lists)
    .map((posting) => (posting & ~(15 << 4)) | (fieldsWith(searcher, posting, phrase) << 4))
    .filter((posting) => (posting >>> 4) & 15);
}

/** Those fields of a posting whose text has a phrase. */
function fieldsWith(searcher: Searcher, posting: number, phrase: string): number {
  const at = posting >>> 8;
  const body = (posting >>> 4) & field.body;
  const names = (posting >>> 4) & 15 & ~field.body;
  return (body && searcher.holds(at, phrase) ? body : 0) | (names && searcher.names(at).all.includes(phrase) ? names : 0);
}

/** Where the phrases of the termbase stand, those that stand nowhere too: readers ask for them most, and they are known before. */
export function phraseVocabulary(searcher: Searcher): Vocabulary {
  const phrases = new Set(searcher.data.documents.terms.flatMap(({spellings}) => spellings.map(fold)));
  const lists = Array.from(phrases, (phrase) => ({phrase, lists: listsOf(searcher, phrase)})).filter(({lists: parts}) => parts.length > 1);
  return vocabularyOf(new Map(lists.map(({phrase, lists: parts}) => [phrase, verified(searcher, phrase, parts)])));
}
