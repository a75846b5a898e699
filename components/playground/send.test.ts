import {afterEach, expect, test, vi} from 'vitest';
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
