import {expect, test} from 'vitest';
import {allFields, nameFields} from './hits';
import {type Level, matchPhrase, matchPiece} from './match';
import {fold} from './normalize';
import {searcherOf} from './portal.fixture';
import {queryPieces} from './tokenize';

const searcher = searcherOf([
  {
    path: '/dev/a',
    title: '模型备案',
    parts: [
      {text: 'Models and a model. embedding'},
      {anchor: 'b', heading: '备案号', text: '模型的备案，型备'},
      {anchor: 'c', heading: 'Concurrency', text: 'Concurrency of keys; embeddings embed.'},
      {anchor: 'd', heading: 'Key', text: '备，案'},
      {anchor: 'e', text: 'Rate limits by key, rated limits. 备案'}
    ]
  }
]);
const match = (text: string, last: Level = 'corrected', fields = allFields) => {
  const [piece] = queryPieces(fold(text));
  if (!piece) throw new Error('There is no piece.');
  const found = matchPiece(searcher, piece, last, fields);
  return found && {...found, scores: found.hits.scores, records: [...found.hits.numbers].sort()};
};
const score = (text: string, at: number) => match(text)?.scores[at] ?? 0;

test('Chinese stands literally in what is found', () => {
  expect(match('备案')).toMatchObject({records: [0, 1, 4], level: 'literal', marks: ['备案']});
  expect(match('型备')?.records).toEqual([0, 1]);
  expect(match('模型备案')?.records).toEqual([0]);
  expect(match('备案号')?.records).toEqual([1]);
  expect(match('案')?.records).toEqual([0, 1, 3, 4]);
  expect(match('案备')).toBeUndefined();
  expect(match('模型天')).toBeUndefined();
  expect(match('备案', 'corrected', nameFields)?.records).toEqual([0, 1]);
  expect(match('的备案', 'corrected', nameFields)).toBeUndefined();
});

test('a name counts more than a text', () => {
  expect(score('备案', 0)).toBeGreaterThan(score('备案', 1));
  expect(score('备案', 1)).toBeGreaterThan(score('备案', 4));
  expect(match('备案号')?.weight).toBeGreaterThan(match('备案')?.weight ?? 0);
});

test('a word is found as it stands, in the singular, by its beginning, and by a part where there is nothing else', () => {
  expect(match('key')?.records).toEqual([2, 3, 4]);
  expect(match('models')).toMatchObject({records: [0], marks: ['models']});
  expect(match('keyz', 'literal')).toBeUndefined();
  expect(match('concurrencys')).toMatchObject({records: [2], marks: ['concurrency'], level: 'literal'});
  expect(match('embed')?.records).toEqual([0, 2]);
  expect(match('currenc')?.records).toEqual([2]);
  expect(match('currency', 'literal', nameFields)).toBeUndefined();
  expect(match('ur', 'literal')).toBeUndefined();
  expect(match('k')?.records).toEqual([2, 3, 4]);
});

test('the nearer the word that is found, the more it counts', () => {
  // "embed" stands there itself; of the other record only "embedding" begins with it.
  expect(score('embed', 2)).toBeGreaterThan(score('embed', 0));
  expect(score('embeddin', 0)).toBeGreaterThan(score('emb', 0) * 0.5);
  expect(score('rate', 4)).toBeGreaterThan(score('rat', 4));
  expect(score('currency', 2)).toBeLessThan(score('concurrency', 2));
  expect(score('concurrencys', 2)).toBeLessThan(score('concurrency', 2));
});

test('letters are read as pinyin, in full and by initials, with tones and without', () => {
  for (const letters of ['moxingbeian', 'mxba', 'beianhao', 'bei4an4hao4']) {
    const found = match(letters, 'pinyin');
    expect(found?.level, letters).toBe('pinyin');
    expect(found?.marks).toEqual([]);
  }
  expect(match('mxba', 'pinyin')?.records).toEqual([0]);
  expect(match('beianhao', 'pinyin')?.records).toEqual([1]);
  expect(match('mxba', 'literal')).toBeUndefined();
  expect(match('m', 'pinyin')?.level).toBe('literal');
  expect(match('q', 'pinyin')).toBeUndefined();
});

test('a misspelt word stands for the nearest, which is named', () => {
  expect(match('concurency')).toMatchObject({records: [2], level: 'corrected', marks: ['concurrency']});
  expect(match('concurency', 'pinyin')).toBeUndefined();
  expect(match('limmits')).toMatchObject({records: [4], marks: ['limits']});
  expect(score('concurency', 2)).toBeLessThan(score('concurrency', 2));
  expect(match('qqqqqq')).toBeUndefined();
});

const phrase = (text: string, fields = allFields) => [...matchPhrase(searcher, fold(text), fields).numbers].sort();

test('a phrase stands word for word', () => {
  expect(phrase('rate limits')).toEqual([4]);
  expect(phrase('limits rate')).toEqual([]);
  expect(phrase('rated limits')).toEqual([4]);
  expect(phrase('keys; embeddings')).toEqual([2]);
  expect(phrase('rate nowhere')).toEqual([]);
  expect(phrase('key')).toEqual([3, 4]);
  expect(phrase('key', nameFields)).toEqual([3]);
  expect(phrase('模型备案', nameFields)).toEqual([0]);
  expect(phrase('的备案', nameFields)).toEqual([]);
  expect(phrase('案')).toEqual([0, 1, 3, 4]);
  expect(phrase('备 案')).toEqual([]);
});
