import {expect, test} from 'vitest';
import {searcherOf} from './portal.fixture';
import {factors, partsOf} from './subject';
import {queryPieces} from './tokenize';

const filler = Array.from({length: 20}, (_, at) => ({anchor: `f${at}`, text: `Filler ${String.fromCharCode(97 + at).repeat(5)} common.`}));
const searcher = searcherOf([
  {
    path: '/dev/a',
    title: 'A page',
    parts: [
      {text: 'Limits of requests. 模型输出'},
      {anchor: 'b', text: 'A limited offer, a quota.', questions: ['How cheap is it?', '贵吗？']},
      {anchor: 'c', text: 'A limit. 模型'},
      ...filler
    ]
  }
]);
const part = (text: string) => partsOf(searcher, queryPieces(text))[0];
const recordsOf = (places: {postings: Uint32Array; factor: number}[] = []) =>
  places.map(({postings, factor}) => [[...postings].map((posting) => posting >>> 8), factor]);

test('a word stands for itself, less for its other endings, and less still for what readers take for it', () => {
  const found = part('limit');
  expect(recordsOf(found?.places)).toEqual([
    [[2], 1],
    [[1], factors.stem],
    [[0], factors.stem],
    [[1], factors.alike]
  ]);
  expect(found?.marks).toEqual(['limit', 'limited', 'limits']);
  expect(found?.alike).toEqual(['quota']);
});

test('a word that is misspelt stands for the nearest; a short one for nothing', () => {
  expect(recordsOf(part('reqeusts')?.places)).toEqual([[[0], factors.correction]]);
  expect(part('reqeusts')?.marks).toEqual([]);
  expect(part('qot')?.places).toEqual([]);
  expect(part('quoat')?.places).toHaveLength(1);
});

test('the rarer a word is, the more it says; one that this portal does not have says little', () => {
  const weight = (text: string) => part(text)?.weight ?? 0;
  expect(weight('quota')).toBeGreaterThan(weight('common'));
  expect(weight('weather')).toBeLessThan(weight('quota'));
  expect(weight('weather')).toBeGreaterThan(0);
  expect(weight('limit')).toBeCloseTo(searcher.weight(1));
  // A word of questions is known, although no text has it.
  expect(weight('cheap')).toBeCloseTo(searcher.weight(0));
  expect(weight('贵')).toBeCloseTo(searcher.weight(0) / 2);
});

test('Chinese falls into pairs, a single character says half, and each part counts once', () => {
  const parts = partsOf(searcher, queryPieces('模型输出 模型'));
  expect(parts.map(({text}) => text)).toEqual(['模型', '型输', '输出']);
  expect(recordsOf(parts[0]?.places)).toEqual([[[0, 2], 1]]);
  expect(parts[0]?.marks).toEqual(['模型']);
  const [pair, single] = [part('模型'), part('模')];
  expect(single?.weight).toBeCloseTo((pair?.weight ?? 0) / 2);
  expect(part('天气')?.places).toEqual([]);
  expect(part('天气')?.weight).toBeCloseTo(0.3 * searcher.weight(0));
  expect(part('出')?.weight).toBeCloseTo(searcher.weight(1) / 2);
});

test('at most thirty parts are looked at', () => {
  const words = Array.from({length: 40}, (_, at) => `word${at}`).join(' ');
  expect(partsOf(searcher, queryPieces(words))).toHaveLength(30);
});

test('a word for another says nothing where it stands in many records', () => {
  const many = searcherOf([
    {path: '/dev/a', title: 'A', parts: [{text: 'cap'}, ...filler.map(({anchor, text}) => ({anchor, text: `${text} quota`}))]}
  ]);
  const [found] = partsOf(many, queryPieces('limit'));
  expect(found?.alike).toEqual(['cap']);
});
