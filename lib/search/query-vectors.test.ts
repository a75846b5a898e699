import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest';
import {startEmbeddings} from './embeddings.fixture';
import {queryVectors} from './query-vectors';

let stand: Awaited<ReturnType<typeof startEmbeddings>>;
beforeAll(async () => {
  stand = await startEmbeddings();
});
afterAll(() => stand.close());
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterEach(() => {
  warn.mockClear();
  stand.received.length = 0;
});

test('a query is asked for once, also by two at the same time', async () => {
  const vectorOf = queryVectors(stand.service());
  const [first, second] = await Promise.all([vectorOf('how long'), vectorOf('how long')]);
  expect(first).toHaveLength(64);
  expect(second).toBe(first);
  expect(await vectorOf('how long')).toBe(first);
  expect(stand.received).toHaveLength(1);
});

test('as many queries as wanted are kept, the oldest makes room', async () => {
  const vectorOf = queryVectors(stand.service(), {most: 2});
  for (const query of ['first', 'second', 'third', 'second', 'third']) await vectorOf(query);
  expect(stand.received).toHaveLength(3);
  await vectorOf('first');
  expect(stand.received).toHaveLength(4);
});

for (const does of ['refused', 'silent', 'broken']) {
  test(`a service that is ${does} is not waited for again, and the operator is told once, nothing of the query`, async () => {
    const vectorOf = queryVectors(stand.service(`does-${does}`), {patience: 50, pause: 60_000});
    expect(await vectorOf('how long is it')).toBeUndefined();
    const asked = stand.received.length;
    expect(await vectorOf('another thing')).toBeUndefined();
    expect(stand.received).toHaveLength(asked);
    expect(warn.mock.calls).toHaveLength(1);
    expect(String(warn.mock.calls[0])).toContain('EMBEDDINGS_ORIGIN');
    expect(String(warn.mock.calls[0])).not.toContain('how long');
  });
}

test('a query that failed is asked for again when the pause is over', async () => {
  const vectorOf = queryVectors(stand.service('does-failing'), {patience: 5000, pause: 0});
  await vectorOf('how long');
  await vectorOf('how long');
  expect(stand.received).toHaveLength(2);
  expect(warn.mock.calls).toHaveLength(1);
});

test("what looks like a person's own is sent to nobody", async () => {
  const vectorOf = queryVectors(stand.service());
  expect(await vectorOf('why is someone@example.org refused')).toBeUndefined();
  expect(stand.received).toEqual([]);
});
