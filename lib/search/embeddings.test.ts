import {afterAll, beforeAll, expect, test} from 'vitest';
import {readEnv} from '../server/env';
import {embed, embeddingService} from './embeddings';
import {spellingVector, startEmbeddings} from './embeddings.fixture';

let stand: Awaited<ReturnType<typeof startEmbeddings>>;
beforeAll(async () => {
  stand = await startEmbeddings();
});
afterAll(() => stand.close());

const ask = (key?: string, more = {}, patience = 5000) =>
  embed(stand.service(key, more), ['some words', 'other things'], AbortSignal.timeout(patience));

test('vectors come back in the order of their texts, however the service orders them', async () => {
  expect((await ask()).map((vector) => [...vector])).toEqual(
    ['some words', 'other things'].map((text) => [...Float32Array.from(spellingVector(text, 64))])
  );
  expect(stand.received.at(-1)).toEqual({model: 'spelling', input: ['some words', 'other things'], dimensions: 64});
  await ask('key', {dimensions: undefined});
  expect(stand.received.at(-1)).toEqual({model: 'spelling', input: ['some words', 'other things']});
});

const faults: [does: string, said: string][] = [
  ['refused', 'answers 401: set EMBEDDINGS_KEY to a key of that service, or leave EMBEDDINGS_KEY out'],
  ['limited', 'answers 429: wait, or have the limit of EMBEDDINGS_KEY raised'],
  ['failing', 'answers 503: try again later'],
  ['unknown', 'answers 404: set EMBEDDINGS_ORIGIN to the address before /embeddings, EMBEDDINGS_MODEL and'],
  ['moved', 'answers 302: set EMBEDDINGS_ORIGIN'],
  ['page', 'answers with no such vectors: set EMBEDDINGS_ORIGIN'],
  ['fewer', 'answers with no such vectors'],
  ['shorter', 'answers with no such vectors'],
  ['broken', 'answers nothing']
];
for (const [does, said] of faults) {
  test(`a service that is ${does} is named with its status and the setting, without key or text`, async () => {
    const {message} = await ask(`secret-does-${does}`).then(
      () => ({message: 'none'}),
      (error: Error) => error
    );
    expect(message).toContain(`EMBEDDINGS_ORIGIN=${stand.service().base} (spelling) ${said}`);
    expect(message).not.toMatch(/secret|some words|the key, the text/);
  });
}

test('a connection that was closed meanwhile is opened again, once', async () => {
  stand.received.length = 0;
  expect(await ask('does-reopen')).toHaveLength(2);
  expect(stand.received).toHaveLength(2);
});

test('a service that is too slow is given up, and a vector of nothing but zeros is none', async () => {
  await expect(ask('does-silent', {}, 20)).rejects.toThrow('answers too slowly');
  await expect(embed(stand.service('does-zero', {dimensions: 2}), ['a'], AbortSignal.timeout(5000))).rejects.toThrow('no such vectors');
});

test('without a key there is no service; the usual model makes shorter vectors, another one its own', () => {
  expect(embeddingService(readEnv({EMBEDDINGS_MODEL: 'other'}))).toBeUndefined();
  expect(embeddingService(readEnv({EMBEDDINGS_KEY: 'k'}))).toEqual({
    base: 'https://open.bigmodel.cn/api/paas/v4',
    model: 'embedding-3',
    key: 'k',
    dimensions: 512
  });
  const other = {EMBEDDINGS_KEY: 'k', EMBEDDINGS_MODEL: 'other', EMBEDDINGS_ORIGIN: 'http://127.0.0.1:9/v1/'};
  expect(embeddingService(readEnv(other))).toEqual({base: 'http://127.0.0.1:9/v1', model: 'other', key: 'k', dimensions: undefined});
  expect(embeddingService(readEnv({...other, EMBEDDINGS_DIMENSIONS: '256'}))?.dimensions).toBe(256);
});
