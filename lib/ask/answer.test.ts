import {createParser} from 'eventsource-parser';
import {afterAll, beforeAll, beforeEach, expect, type MockInstance, test, vi} from 'vitest';
import {readEnv} from '@/lib/server/env';
import {answerAsk} from './answer';
import {spend, spentTokens} from './budget';
import {mostAnswer, mostQuestion} from './limits';
import type {Given} from './passages';
import {startService} from './service.fixture';
import type {AskEvent} from './types';

const given: Given[] = ['Wait before the next attempt.', 'Double the pause each time.\n\n```bash\nsleep 2\n```'].map((text, at) => ({
  source: {
    href: `/en/dev/howuse/limits#part-${at}`,
    locale: 'en',
    kind: 'guide',
    page: 'Rate limits',
    heading: {text: `Part ${at}`, marks: []},
    text: {text, marks: []},
    links: []
  },
  text
}));

let service: Awaited<ReturnType<typeof startService>>;
let warn: MockInstance<typeof console.warn>;
beforeAll(async () => {
  service = await startService();
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterAll(async () => {
  warn.mockRestore();
  await service.close();
});
beforeEach(() => {
  service.received.length = 0;
  spend(-spentTokens());
});

type Options = {
  key?: string;
  own?: string;
  body?: unknown;
  headers?: Record<string, string>;
  found?: Given[];
  settings?: Record<string, string>;
  /** Milliseconds that are waited for the service, where the test is about that. */
  patience?: {silent: number; whole: number};
};
const asked = {locale: 'en', question: 'How long do I wait?', turns: []};

/** Asks the portal, with a key of the operator or of the reader. */
function ask({key, own, body = asked, headers = {}, found = given, settings = {}, patience}: Options = {}, signal?: AbortSignal) {
  const env = readEnv({ASK_MODEL: 'model-1', ASK_ORIGIN: service.base, ...(key && {ASK_API_KEY: key}), ...settings});
  const request = new Request('http://localhost:3000/api/ask', {
    method: 'POST',
    headers: {'sec-fetch-site': 'same-origin', ...(own && {authorization: `Bearer ${own}`}), ...headers},
    body: JSON.stringify(body),
    signal
  });
  return answerAsk(request, env, {find: () => found, patience});
}

/** The events of an answer. */
async function events(response: Response): Promise<AskEvent[]> {
  const all: AskEvent[] = [];
  createParser({onEvent: ({data}) => void all.push(JSON.parse(data))}).feed(await response.text());
  return all;
}

/** The text of an answer, and how it ended. */
async function told(response: Response) {
  const all = await events(response);
  const text = all.map((event) => (event.type === 'text' ? event.text : '')).join('');
  const end = all.at(-1);
  return {text, ending: end?.type === 'end' ? end.ending : undefined, foreign: end?.type === 'end' ? end.foreign : undefined};
}

test('an answer comes with the passages first, then its text, then its end', async () => {
  service.say('等待。Wait twice as long [2].');
  const all = await events(await ask({key: 'operator'}));
  expect(all[0]).toEqual({type: 'sources', sources: given.map(({source}) => source)});
  expect(all.length).toBeGreaterThan(4);
  expect(all.at(-1)).toEqual({type: 'end', ending: 'done', foreign: []});
  expect(await told(await ask({key: 'operator'}))).toMatchObject({text: '等待。Wait twice as long [2].', ending: 'done'});
});

test('the service gets the rules, the passages and the question, and the key that belongs to it', async () => {
  service.say('Yes [1].');
  await told(await ask({key: 'operator', own: 'reader'}));
  await told(await ask({own: 'reader'}));
  expect(service.received.map(({headers}) => headers.authorization)).toEqual(['Bearer operator', 'Bearer reader']);
  expect(service.received[0]?.body).toMatchObject({model: 'model-1', stream: true, messages: [{role: 'system'}, {role: 'user'}]});
  const [, user] = service.received[0]?.body.messages ?? [];
  for (const text of [...given.map((each) => each.text), asked.question]) expect(user?.content).toContain(text);
});

test('each way in which a service fails is told by its name, and in the log by nothing else', async () => {
  const expected = {
    refused: 'key',
    limited: 'limit',
    failing: 'service',
    moved: 'service',
    page: 'service',
    fault: 'service',
    silent: 'timeout',
    slow: 'timeout',
    broken: 'broken',
    ended: 'broken',
    empty: 'empty',
    thinking: 'empty',
    sensitive: 'refused',
    long: 'cut'
  };
  const found: Record<string, unknown> = {};
  for (const [name, ending] of Object.entries(expected)) {
    const patience = ending === 'timeout' ? {silent: 50, whole: 5000} : undefined;
    found[name] = (await told(await ask({key: `does-${name}`, patience}))).ending;
  }
  expect(found).toEqual(expected);
  const lines = warn.mock.calls.flat().join('\n');
  for (const fault of ['key', 'limit', 'service', 'timeout']) expect(lines).toContain(`fails: ${fault}.`);
  expect(lines).not.toMatch(/does-|wait/i);
  warn.mockClear();
  await told(await ask({own: 'does-refused'}));
  expect(warn).not.toHaveBeenCalled();
});

test('what has arrived of an answer that breaks off stays, and one that is too long ends at the limit', async () => {
  expect((await told(await ask({key: 'does-broken'}))).text).toBe('Half an answer [1]');
  expect((await told(await ask({key: 'does-long'}))).text).toHaveLength(mostAnswer);
});

test('where the passages do not answer that is said, in no words of the model', async () => {
  for (const words of ['NOT_IN_PAGES', ' NOT_IN_PAGES.\nBut I know that …']) {
    service.say(words);
    expect(await told(await ask({key: 'operator'})), words).toMatchObject({text: '', ending: 'unanswered'});
  }
  service.say('NOT all of it: wait [1].');
  expect(await told(await ask({key: 'operator'}))).toMatchObject({text: 'NOT all of it: wait [1].', ending: 'done'});
});

test('without passages no model is asked', async () => {
  expect(await told(await ask({key: 'operator', found: []}))).toMatchObject({text: '', ending: 'unanswered'});
  expect(service.received).toEqual([]);
});

test('code that no passage has is named by its place', async () => {
  service.say('```bash\nsleep 2\n```\n\nor\n\n```bash\nrm -rf /\n```\n');
  expect((await told(await ask({key: 'operator'}))).foreign).toEqual([1]);
});

test('a request that is not one of the page is refused before anything is asked', async () => {
  const refusals: [Options, number, string][] = [
    [{key: 'operator', settings: {ASK_MODEL: ''}}, 404, 'off'],
    [{key: 'operator', headers: {'sec-fetch-site': 'cross-site'}}, 403, 'cross_site'],
    [{key: 'operator', body: {...asked, question: 'x'.repeat(mostQuestion + 1)}}, 400, 'bad_request'],
    [{key: 'operator', body: {...asked, question: '  '}}, 400, 'bad_request'],
    [{key: 'operator', body: {...asked, turns: Array(5).fill({question: 'a', answer: 'b'})}}, 400, 'bad_request'],
    [{key: 'operator', body: {...asked, model: 'dearer'}}, 400, 'bad_request'],
    [{key: 'operator', body: 'x'.repeat(300_000)}, 400, 'bad_request'],
    [{}, 401, 'no_key'],
    [{headers: {authorization: 'Basic eDp5'}}, 401, 'no_key']
  ];
  for (const [options, status, code] of refusals) {
    const response = await ask(options);
    expect(response.status, code).toBe(status);
    expect(await response.json()).toMatchObject({portal: {code}});
  }
  expect(service.received).toEqual([]);
});

test('the operator’s key spends no more than its budget of a day, the readers’ own what they like', async () => {
  const limited = {settings: {ASK_DAILY_TOKENS: '1234'}};
  service.say('Yes [1].');
  await told(await ask({own: 'reader', ...limited}));
  expect(spentTokens()).toBe(0);
  await told(await ask({key: 'does-refused', ...limited}));
  expect(spentTokens()).toBe(0);
  await told(await ask({key: 'operator', ...limited}));
  expect(spentTokens()).toBe(1234);
  const response = await ask({key: 'operator', ...limited});
  expect(response.status).toBe(429);
  expect(await response.json()).toMatchObject({portal: {code: 'budget'}});
  expect((await ask({own: 'reader', ...limited})).status).toBe(200);
  expect(spentTokens(new Date(Date.now() + 86_400_000))).toBe(0);
});

test('the request to the service ends when the reader leaves', async () => {
  const left = new AbortController();
  // Longer than the test may take, so that nothing else ends it.
  const slow = {key: 'does-slow', patience: {silent: 600_000, whole: 600_000}};
  const response = await ask(slow, left.signal);
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.read();
  await reader?.cancel();
  await service.received[0]?.isClosed;
  const stopped = await ask(slow, left.signal);
  void stopped.text().catch(() => {});
  while (service.received.length < 2) await new Promise((resolve) => setImmediate(resolve));
  left.abort();
  await service.received[1]?.isClosed;
});
