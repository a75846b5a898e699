import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {startEmbeddings} from '@/lib/search/embeddings.fixture';
import {searchers} from '@/lib/search/portal.fixture';
import type {SearchDocuments} from '@/lib/search/types';
import {readVectorRows, vectorFile} from '@/lib/search/vector-rows';
import {makeVectors} from './vectors';

let stand: Awaited<ReturnType<typeof startEmbeddings>>;
beforeAll(async () => {
  stand = await startEmbeddings();
});
afterAll(() => stand.close());

const root = mkdtempSync(join(tmpdir(), 'make-vectors-'));
const folders = {index: join(root, 'index'), kept: join(root, 'kept')};
const file = vectorFile(folders.index, 'en');
beforeEach(() => {
  rmSync(root, {recursive: true, force: true});
  stand.received.length = 0;
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

/** Documents with so many sections, each with a text of its own. */
function documentsOf(count: number, changed = -1): SearchDocuments {
  const {documents} = searchers.en.data;
  const records = Array.from({length: count}, (_, at) => ({
    ...(documents.records[0] as SearchDocuments['records'][number]),
    questions: undefined,
    text: `Section ${at}${at === changed ? ', changed' : ''}`
  }));
  return {...documents, records};
}
const make = (documents: SearchDocuments, service = stand.service()) => makeVectors(documents, service, folders);
const batches = () => stand.received.map(({input}) => input.length);

test('texts go to the service in batches, and only those that no build before has sent', async () => {
  expect(await make(documentsOf(130))).toEqual({vectors: 130, asked: 130, bytes: 4 + 130 * 80});
  expect(batches()).toEqual([64, 64, 2]);
  expect(await make(documentsOf(130))).toMatchObject({asked: 0});
  expect(await make(documentsOf(130, 7))).toMatchObject({vectors: 130, asked: 1});
  expect(stand.received.at(-1)?.input[0]).toMatch(/Section 7, changed$/);
  expect(await make(documentsOf(10, 7))).toEqual({vectors: 10, asked: 0, bytes: 4 + 10 * 80});
  expect(batches()).toEqual([64, 64, 2, 1]);
});

test('the same text is sent once; another model or length wants all of them again', async () => {
  const documents = documentsOf(3);
  expect(await make({...documents, records: [...documents.records, ...documents.records]})).toMatchObject({vectors: 3, asked: 3});
  expect(await make(documents, stand.service('key', {model: 'another'}))).toMatchObject({asked: 3});
  expect(await make(documents, stand.service('key', {model: 'another', dimensions: 32}))).toMatchObject({asked: 3, bytes: 4 + 3 * 48});
});

test('a service that fails leaves the index as it was, and what was received is not asked for again', async () => {
  await make(documentsOf(64));
  const before = readFileSync(file);
  const failing = stand.service('does-refused');
  await expect(make(documentsOf(70), failing)).rejects.toThrow('answers 401: set EMBEDDINGS_KEY');
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(await make(documentsOf(70))).toMatchObject({vectors: 70, asked: 6});
  expect(readVectorRows(file).size).toBe(70);
  await expect(make(documentsOf(70), stand.service('does-unknown', {model: 'mistyped'}))).rejects.toThrow('answers 404');
  expect(await make(documentsOf(70))).toMatchObject({asked: 0});
});

test('what the service has answered before it fails is kept, and so is its length', async () => {
  await expect(make(documentsOf(130), stand.service('does-tire'))).rejects.toThrow('answers 503');
  expect(existsSync(file)).toBe(false);
  expect(await make(documentsOf(130))).toMatchObject({vectors: 130, asked: 66});
  const own = (key: string) => stand.service(key, {model: 'own', dimensions: undefined});
  await make(documentsOf(2), own('key'));
  await expect(make(documentsOf(3), own('does-shorter'))).rejects.toThrow(
    'answers with vectors of another length than before: set EMBEDDINGS_ORIGIN'
  );
});

test('without a service nothing is asked and no file is there', async () => {
  await make(documentsOf(2));
  expect(await makeVectors(documentsOf(2), undefined, folders)).toBeUndefined();
  expect(existsSync(file)).toBe(false);
  expect(batches()).toEqual([2]);
});
