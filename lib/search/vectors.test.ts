import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {spellingVector} from './embeddings.fixture';
import {searchers} from './portal.fixture';
import {readVectorRows, toBytes, vectorFile, vectorKey, writeVectorRows} from './vector-rows';
import {Vectors, vectorTexts} from './vectors';

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
afterAll(() => rmSync(folder, {recursive: true}));

const model = {model: 'spelling', dimensions: 64};
const {documents} = searchers.en.data;
const vectorOf = (text: string) => Float32Array.from(spellingVector(text, model.dimensions));
const rowsOf = () => new Map(vectorTexts(documents).map(({text}) => [vectorKey(model, text), toBytes(vectorOf(text))]));
const places = (numbers: number[]) =>
  numbers.map((at) => `${documents.pages[documents.records[at]?.page ?? -1]?.path}#${documents.records[at]?.anchor}`);

test('sections with title and heading, and each of their questions, are made vectors; fields that only their path finds are not', () => {
  const texts = vectorTexts(documents);
  expect(texts.map(({text}) => text)).toContain('Rate limits\nRetry\nWait before the next attempt. Double the pause each time.');
  expect(texts.map(({text}) => text)).toContain('How long should I wait when I am refused?');
  expect(texts.some(({text}) => text.includes('Where the drawing is'))).toBe(false);
  const long = {...documents, records: [{...documents.records[0], text: '字'.repeat(9000)}]} as typeof documents;
  expect(vectorTexts(long)[0]?.text).toHaveLength(1500);
  // A page's beginning has no heading, and an entry without a text is found by its names alone.
  const [first, bare] = [
    {...documents.records[0], heading: '', text: 'Words'},
    {...documents.records[0], questions: [], text: ''}
  ];
  const {title} = documents.pages[first.page ?? 0] ?? {};
  expect(vectorTexts({...documents, records: [first, bare]} as typeof documents)[0]?.text).toBe(`${title}\nWords`);
  expect(vectorTexts({...documents, records: [bare]} as typeof documents)).toEqual([]);
});

test('what was written is read again, and the nearest records are those whose section or question is nearest', () => {
  const file = vectorFile(folder, 'en');
  const rows = rowsOf();
  expect(rows.size).toBeGreaterThan(6);
  expect(writeVectorRows(file, rows)).toBe(4 + rows.size * (16 + 64));
  const vectors = new Vectors(documents, readVectorRows(file), model);
  expect(vectors.isEmpty).toBe(false);
  expect(places(vectors.nearest(vectorOf('How long should I wait when refused'), 1))).toEqual(['/dev/howuse/limits#retry']);
  expect(places(vectors.nearest(vectorOf('an embedding is numbers'), 3))[0]).toBe('/dev/howuse/embedding#');
  const all = vectors.nearest(vectorOf('embedding'), 100);
  expect(new Set(all).size).toBe(all.length);
  expect(vectors.nearest(vectorOf('embedding'), 2)).toEqual(all.slice(0, 2));
});

test('vectors of another model, length or text are not used, nor is a file that is cut or is not there', () => {
  const rows = rowsOf();
  for (const other of [
    {...model, model: 'another'},
    {...model, dimensions: 32}
  ])
    expect(new Vectors(documents, rows, other).isEmpty).toBe(true);
  const vectors = new Vectors(documents, rows, model);
  expect(vectors.nearest(new Float32Array(32).fill(1), 3)).toEqual([]);
  const changed = {...documents, records: documents.records.map((record) => ({...record, questions: [], text: `${record.text}!`}))};
  expect(new Vectors(changed, rows, model).isEmpty).toBe(true);
  expect(readVectorRows(join(folder, 'none')).size).toBe(0);
  const cut = join(folder, 'cut');
  writeFileSync(cut, Buffer.from([64, 0, 0, 0, 1, 2]));
  expect(readVectorRows(cut).size).toBe(0);
});

test('every number of a vector counts, also where their number is no multiple of four', () => {
  const length = 6;
  const records = Array.from({length}, (_, at) => ({...documents.records[0], questions: [], text: `Section ${at}`}));
  const six = {...documents, records} as typeof documents;
  const axis = (at: number, value = 1) => Float32Array.from({length}, (_, each) => (each === at ? value : 0));
  const own = {model: 'axes', dimensions: length};
  const vectors = new Vectors(six, new Map(vectorTexts(six).map(({at, text}) => [vectorKey(own, text), toBytes(axis(at))])), own);
  const first = Array.from({length}, (_, at) => vectors.nearest(axis(at, 0.1), 1));
  expect(first).toEqual(Array.from({length}, (_, at) => [at]));
  // What is equally near stands in the order of the records.
  expect(vectors.nearest(new Float32Array(length).fill(1), length)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('of many vectors those that are alike by their signs are compared, and the products decide', () => {
  const length = 64;
  const records = Array.from({length: 3000}, (_, at) => ({...documents.records[0], questions: [], text: `Section ${at}`}));
  const many = {...documents, records} as typeof documents;
  // Vectors in every direction, the same in each run.
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 31 - 1;
  };
  const all = records.map(() => Float32Array.from({length}, random));
  // The second record differs in more signs, the first in what is large.
  const asked = Float32Array.from({length}, (_, at) => (at < 8 ? 1 : 0.1));
  all[0] = asked.map((value, at) => (at < 4 ? -value : value));
  all[1] = asked.map((value, at) => (at < 8 ? value : at < 16 ? -value : value));
  const own = {model: 'random', dimensions: length};
  const rows = new Map(vectorTexts(many).map(({at, text}) => [vectorKey(own, text), toBytes(all[at] as Float32Array)]));
  const vectors = new Vectors(many, rows, own);
  expect(vectors.nearest(asked, 1)).toEqual([1]);
  expect(vectors.nearest(asked, 5000).length).toBeLessThan(1500);
  for (const at of [2, 1500, 2999]) {
    const near = (all[at] as Float32Array).map((value, index) => value + (index % 2 ? 0.1 : -0.1));
    expect(vectors.nearest(near, 1)).toEqual([at]);
  }
});
