import {afterEach, expect, test, vi} from 'vitest';
import {streams} from '@/content/streams';
import type {Ready} from '@/lib/playground/prepare';
import {type Answer, send} from './send';

afterEach(() => vi.unstubAllGlobals());

/** The last thing that is told of a request, answered as said. */
async function told(answer: (signal: AbortSignal) => Promise<Response>, stop = new AbortController()): Promise<Answer | undefined> {
  vi.stubGlobal('fetch', (_: string, {signal}: {signal: AbortSignal}) => answer(signal));
  let last: Answer | undefined;
  await send({id: 'listFiles'}, {query: '', request: {}} as Ready, 'key', stop.signal, (each) => {
    last = each;
  });
  return last;
}

test('who stops a request is told so, before its answer and within it; a network that fails is told of as such', async () => {
  const stop = new AbortController();
  const stopped = (signal: AbortSignal) => {
    stop.abort();
    return Promise.reject(signal.reason);
  };
  expect((await told(stopped, stop))?.state).toBe('stopped');
  expect((await told(() => Promise.reject(new TypeError('Failed to fetch'))))?.state).toBe('offline');
  const parts = [new TextEncoder().encode('half')];
  const half = new ReadableStream({
    pull(controller) {
      const part = parts.pop();
      if (part) controller.enqueue(part);
      else controller.error(new Error('The line is gone.'));
    }
  });
  expect(await told(async () => new Response(half, {headers: {'content-type': 'text/plain'}}))).toMatchObject({
    state: 'broken',
    status: 200
  });
});

test('an answer says who gave it, what it is and what stands in it', async () => {
  const headers = {'content-type': 'application/json', 'x-try-headers': encodeURIComponent('[["x-log-id","1"]]')};
  expect(await told(async () => new Response('{"a":1}', {status: 401, headers}))).toMatchObject({
    ...{state: 'done', status: 401, source: 'api', text: '{"a":1}', headers: [['x-log-id', '1']]}
  });
  expect((await told(async () => new Response('', {headers: {'x-try-refused': 'rate'}})))?.source).toBe('portal');
  expect((await told(async () => new Response('')))?.source).toBe('between');
});

test('a request goes to its operation with the key, and says that it is JSON where it is', async () => {
  const asked: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', async (...each: [string, RequestInit]) => {
    asked.push(each);
    return new Response('');
  });
  const told: Answer[] = [];
  const {signal} = new AbortController();
  const ready: Ready = {
    faults: [],
    query: 'limit=2',
    body: '{"a":1}',
    json: true,
    request: {method: 'POST', url: '', kind: 'json', body: {}, answer: 'json'}
  };
  await send({id: 'listFiles'}, ready, 'key', signal, (each) => void told.push(each));
  await send({id: 'listFiles'}, {...ready, query: '', body: undefined, json: undefined}, 'key', signal, () => {});
  expect(asked.map(([address]) => address)).toEqual(['/api/try/listFiles?limit=2', '/api/try/listFiles']);
  expect(asked.map(([, {headers, method, body}]) => [headers, method, body])).toEqual([
    [{Authorization: 'Bearer key', 'Content-Type': 'application/json'}, 'POST', '{"a":1}'],
    [{Authorization: 'Bearer key'}, 'POST', undefined]
  ]);
  for (const [, init] of asked) expect(init).toMatchObject({signal, cache: 'no-store', credentials: 'omit'});
  expect(told.map(({state}) => state)).toEqual(['waiting', 'receiving', 'done']);
});

test('a stream that reports an error has failed; sound is no text; what is too large is not received', async () => {
  const stream = new Response('data: {"error":{"code":"1301","message":"unsafe"}}\n\n', {headers: {'content-type': 'text/event-stream'}});
  vi.stubGlobal('fetch', async () => stream);
  let last: Answer | undefined;
  const tell = (each: Answer) => {
    last = each;
  };
  const operation = {id: 'chatCompletions', stream: streams.chatCompletions};
  await send(operation, {query: '', request: {}} as Ready, 'key', new AbortController().signal, tell);
  expect(last).toMatchObject({state: 'failed', streamed: {error: {code: 1301, message: 'unsafe'}}});
  const sound = await told(async () => new Response('RIFF', {headers: {'content-type': 'audio/wav'}}));
  expect(sound).toMatchObject({state: 'done', text: '', media: {type: 'audio/wav', address: expect.stringMatching(/^blob:/)}});
  const megabyte = new Uint8Array(1_000_000);
  const large = (parts: number) =>
    new ReadableStream({pull: (controller) => (parts-- > 0 ? controller.enqueue(megabyte) : controller.close())});
  expect((await told(async () => new Response(large(51))))?.state).toBe('tooMuch');
  expect((await told(async () => new Response(large(50))))?.state).toBe('done');
});
