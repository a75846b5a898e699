import {expect, test} from 'vitest';
import {matchPhrase, matchPiece} from './match';
import {type Page, searcherOf} from './portal.fixture';
import {queryPieces} from './tokenize';

const texts = (...all: string[]): Page[] => [{path: '/dev/a', title: 'A page', parts: all.map((text, at) => ({anchor: `p${at}`, text}))}];
/** Of each text that has a word what it is worth, by its place; with what is marked and how much the word says. */
function match(pages: Page[], word: string) {
  const searcher = searcherOf(pages);
  const [piece] = queryPieces(word);
  const found = piece && matchPiece(searcher, piece, 'corrected');
  return {searcher, scores: [...(found?.hits.scores ?? [])], marks: found?.marks, weight: found?.weight ?? 0};
}
/** What a word that stands once in a text is worth, by the number of texts that have it. */
const once = 1.05;

test('a run of one character is found where it stands so often in a row', () => {
  expect(match(texts('备备', '备备备'), '备备备').scores.map((score) => score > 0)).toEqual([false, true]);
  expect([...matchPhrase(searcherOf(texts('备备', '备备备')), '备备备', 15).numbers]).toEqual([1]);
  expect([...matchPhrase(searcherOf(texts('备备', '备备备')), '备', 15).numbers]).toEqual([0, 1]);
});

test('a word is worth as much as it is rare, its singular less, what begins with it by its length', () => {
  const {searcher, scores, weight} = match(texts('limits here', 'limit here', 'limitsxyz here', 'nothing'), 'limits');
  expect(weight).toBeCloseTo(searcher.weight(1));
  expect(scores[0]).toBeCloseTo(weight * once);
  expect(scores[1]).toBeCloseTo(weight * 0.8 * once);
  expect(scores[2]).toBeCloseTo(weight * (0.3 + 0.5 * (6 / 9)) * once);
  expect(scores[3]).toBe(0);
});

test('where only the singular stands somewhere, it is marked and says as much as it is rare', () => {
  const {searcher, scores, weight, marks} = match(texts('limit here', 'a limit', 'nothing'), 'limits');
  expect(weight).toBeCloseTo(searcher.weight(2));
  expect(scores[0]).toBeCloseTo(weight * 0.8 * once);
  expect(marks).toEqual(['limit']);
  expect(match(texts('limit here', 'limits'), 'limits').marks).toEqual(['limits']);
  expect(match(texts('api here'), 'apis').marks).toEqual(['api']);
  expect(match(texts('ad here', 'nothing'), 'ads').scores).toEqual([]);
});

test('a beginning says as much as all that begins so is rare, a part of words as much as what stands nowhere', () => {
  const begun = match(texts('limits', 'limiter', 'limited', 'nothing'), 'limi');
  expect(begun.weight).toBeCloseTo(begun.searcher.weight(3));
  const contained = match(texts('concurrency', 'recurrence', 'nothing'), 'curren');
  expect(contained.weight).toBeCloseTo(contained.searcher.weight(0));
  expect(contained.scores[0]).toBeCloseTo(contained.weight * 0.4 * once);
});

test('one letter that is a word is that word alone', () => {
  expect(match(texts('x here', 'xylophone'), 'x').scores.map((score) => score > 0)).toEqual([true, false]);
});

test('of words that are equally near to a misspelt one the most frequent is named first, the rarest says how much it is', () => {
  const {searcher, marks, weight} = match(texts('limits', 'a limits', 'limiti', 'nothing'), 'limitx');
  expect(marks).toEqual(['limits', 'limiti']);
  expect(weight).toBeCloseTo(searcher.weight(1));
});
