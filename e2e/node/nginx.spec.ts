import {readFileSync} from 'node:fs';
import {request} from 'node:http';
import {connect} from 'node:net';
import {expect, test} from '@playwright/test';
import {bodyLimit} from '@/lib/playground/target';
import {needs} from '../needs';
import {type OwnPortal, startPortal} from '../own-portal';
import {freePort, get, nginx, startCache} from '../shared-cache';
import {internals} from '../sweep/hostile';
import {type RawAnswer, sendRaw} from '../sweep/raw';
import {startTryApi, type TryApi} from '../try-api';

test.describe.configure({mode: 'serial', timeout: 60_000});

let api: TryApi;
let portal: OwnPortal;
let cache: Awaited<ReturnType<typeof startCache>>;
let port: number;

test.beforeAll(async () => {
  needs('nginx', nginx, '"apt-get install nginx" brings it.');
  test.setTimeout(60_000);
  api = await startTryApi();
  portal = await startPortal({API_ORIGIN: api.origin, TRY_IT_SECONDS: '30'});
  port = await freePort();
  cache = await startCache({port, copies: [portal.port], build: 'first', limited: true});
});

test.afterAll(async () => {
  await cache?.stop();
  await portal?.close();
  await api?.close();
});

const raw = (method: string, target: string, lines: string[] = []) =>
  sendRaw(port, {kind: '', method, target, lines: ['Host: localhost', ...lines]});
const header = ({headers}: RawAnswer, name: string) => headers.find(([each]) => each === name)?.[1];

let count = 0;
/** Sends as a page of the portal does, from an address of its own unless one is given. */
function tryIt(behaviour: string, init: RequestInit & {from?: string} = {}, operation = 'chatCompletions') {
  const key = `test-${behaviour}-${++count}`;
  const {from = `198.51.100.${count}`, headers, ...rest} = init;
  const answer = fetch(`http://localhost:${port}/api/try/${operation}`, {
    method: 'POST',
    headers: {
      'sec-fetch-site': 'same-origin',
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'x-forwarded-for': from,
      ...headers
    },
    body: '{"model":"glm-4.6"}',
    ...rest
  });
  return {answer, received: () => api.received.get(key)};
}

/** A client that sends half of its request and then nothing; resolves with what it is told when it is no longer waited for. */
const halfRequest = () =>
  new Promise<string>((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect({port, host: 'localhost'}, () => socket.write('GET /dev/faq HTTP/1.1\r\nHost: loc'));
    socket.on('data', (part) => parts.push(part));
    // nginx resets what has waited too long: that is an error of the socket, and what is hoped for.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(Buffer.concat(parts).toString()));
  });
let slow: Promise<string>;

test('a slow client does not keep the others waiting', async () => {
  slow = halfRequest();
  expect((await raw('GET', '/dev/faq')).status).toBe(200);
});

test('a method that an address does not answer is refused with those that it does', async () => {
  for (const [allowed, methods, addresses] of [
    [
      'GET, HEAD, OPTIONS',
      ['POST', 'PUT', 'DELETE', 'TRACE', 'PROPFIND', 'CONNECT'],
      ['/dev/faq', '/login', '/filings.json', '/_next/static/x.js', '/assets/x.js', '/api/search?q=a', '/no-such-page']
    ],
    ['OPTIONS, POST', ['GET', 'HEAD', 'DELETE', 'TRACE', 'PROPFIND'], ['/mcp', '/api/try/embeddings', '/api/ask']]
  ] as const) {
    for (const address of addresses) {
      for (const method of methods) {
        const answer = await raw(method, address);
        expect([answer.status, header(answer, 'allow')], `${method} ${address}`).toEqual([405, allowed]);
      }
      if (!/^\/(?:_next|assets)/.test(address)) expect((await raw('OPTIONS', address)).status, address).toBe(204);
    }
  }
  expect((await raw('BREW', '/dev/faq')).status).toBe(405);
});

test('a target that is no path leads nowhere, and bytes that are not ASCII are refused with a word', async () => {
  expect((await raw('GET', '*')).status).toBe(400);
  for (const path of ['/zh/dev/faq', '/DEV/FAQ']) {
    const answer = await raw('GET', `http://evil.example${path}`);
    expect([answer.status, header(answer, 'location')], path).toEqual([308, '/dev/faq']);
  }
  expect((await raw('GET', 'http://evil.example/dev/faq')).status).toBe(200);
  for (const path of ['/dev/\xe5\xa4\x87', '/search?q=\xe5\xa4\x87', '/\xff']) {
    const answer = await raw('GET', path);
    expect([answer.status, answer.body]).toEqual([400, expect.stringContaining('Percent-encode')]);
  }
});

test('a condition that does not hold is told, and never an error of the server', async () => {
  for (const path of ['/LICENSE.txt', '/icons/192.png', '/dev/faq']) {
    const whole = await raw('GET', path);
    expect(whole.status).toBe(200);
    expect((await raw('GET', path, ['If-Match: "x"'])).status, path).toBe(412);
    expect((await raw('GET', path, ['If-Match: "x"', 'Range: bytes=0-9'])).status, path).toBe(412);
    expect([200, 416], path).toContain((await raw('GET', path, ['Range: bytes=99999999-'])).status);
    expect((await raw('GET', path, ['If-None-Match: *'])).status, path).toBe(304);
  }
  expect((await raw('GET', '/LICENSE.txt', ['If-Unmodified-Since: Mon, 01 Jan 2001 00:00:00 GMT'])).status).toBe(412);
});

test('nothing that one reader sends along changes what the next one gets', async () => {
  const own = await get(portal.port, '/dev/faq');
  const lines = [
    ...internals,
    ['Cookie: __prerender_bypass=x; __next_preview_data=x; NEXT_LOCALE=en'],
    ['X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: https'],
    ['Accept-Language: en'],
    ['Accept: text/markdown'],
    ['Authorization: Bearer x'],
    ['Range: bytes=0-9']
  ];
  for (const [index, sent] of lines.entries()) {
    const address = `/dev/faq?asked=${index}`;
    const first = await raw('GET', address, sent);
    expect(header(first, 'set-cookie'), sent.join()).toBeUndefined();
    for (const _ of [1, 2]) {
      const {status, headers, body} = await get(port, address);
      expect([status, headers['content-type'], body.toString()], sent.join()).toEqual([
        200,
        own.headers['content-type'],
        own.body.toString()
      ]);
    }
  }
});

test('a body of 20 MB reaches the API, and who refuses a larger one says so', async () => {
  const headers = {'content-type': 'multipart/form-data; boundary=x'};
  const send = (bytes: number) => tryIt('json', {headers, body: Buffer.alloc(bytes)}, 'uploadFile');
  const passed = send(bodyLimit);
  expect((await passed.answer).status).toBe(200);
  expect(passed.received()?.body.length).toBe(bodyLimit);
  // The portal refuses the first, nginx the second, and the API's own 413 has no such header.
  for (const bytes of [bodyLimit + 1, bodyLimit + 2_000_000]) {
    const refused = send(bytes);
    const answer = await refused.answer;
    expect([answer.status, answer.headers.get('x-try-refused')]).toEqual([413, 'too_large']);
    expect(await answer.json()).toEqual({portal: {code: 'too_large', message: 'The body is larger than 20 MB.'}});
    expect(refused.received()).toBeUndefined();
  }
  const own = await tryIt('error-413').answer;
  expect([own.status, own.headers.get('x-try-refused')]).toEqual([413, null]);
  // Without a length it is counted on the way.
  const status = await new Promise((resolve, reject) => {
    const unsaid = request({
      port,
      path: '/api/try/uploadFile',
      method: 'POST',
      headers: {...headers, 'sec-fetch-site': 'same-origin', authorization: 'Bearer test-json-unsaid', 'transfer-encoding': 'chunked'}
    });
    unsaid.on('response', (response) => resolve(response.statusCode));
    unsaid.on('error', reject);
    unsaid.end(Buffer.alloc(bodyLimit + 1));
  });
  expect(status).toBe(413);
});

test('a stream shows its beginning before its end, and is ended at the API when the reader leaves', async () => {
  const leaving = new AbortController();
  const {answer, received} = tryIt('endless', {signal: leaving.signal, headers: {'accept-encoding': 'gzip'}});
  const reader = (await answer).body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('"one"');
  expect(received()?.closed).toBe(false);
  leaving.abort();
  await expect.poll(() => received()?.closed, {timeout: 1000}).toBe(true);
});

/** The last of so many requests, one after the other in tens, from one address. */
async function last(most: number, path: string, method = 'GET') {
  const headers = {'x-forwarded-for': `192.0.2.${++count}`};
  const statuses = new Set<number>();
  for (let sent = 0; sent < most; sent += 10) {
    for (const {status} of await Promise.all(Array.from({length: 10}, () => get(port, path, headers, method)))) statuses.add(status);
  }
  return {before: [...statuses], answer: await get(port, path, headers, method)};
}

test('an address may send 20 requests to the API, a network of IPv6 counting as one', async () => {
  const send = (from: string) => tryIt('json', {from}).answer;
  for (const [from, same, other] of [
    ['203.0.113.1', '203.0.113.1', '203.0.113.2'],
    ['2001:db8:0:7::1', '2001:db8:0:7:ffff:1:2:3', '2001:db8:0:8::1']
  ] as const) {
    for (let sent = 0; sent < 20; sent++) expect((await send(from)).status, `${from} ${sent}`).toBe(200);
    const refused = await send(same);
    expect([refused.status, refused.headers.get('x-try-refused'), refused.headers.get('retry-after')]).toEqual([429, 'too_many', '5']);
    expect(await refused.json()).toMatchObject({portal: {code: 'too_many'}});
    expect((await send(other)).status).toBe(200);
  }
});

test('an address may send 20 forms, 10 questions, 120 messages to the protocol’s server and ask for 300 pages at once, and for files without end', async () => {
  const message = await last(120, '/mcp', 'POST');
  expect([message.before, message.answer.status, message.answer.headers['retry-after']]).toEqual([[400], 429, '5']);
  expect(JSON.parse(message.answer.body.toString())).toMatchObject({jsonrpc: '2.0', error: {code: -32000}, id: null});
  const form = await last(20, '/api/feedback', 'POST');
  expect([form.before, form.answer.status]).toEqual([[403], 429]);
  const question = await last(10, '/api/ask', 'POST');
  expect([question.before, question.answer.status, question.answer.headers['retry-after']]).toEqual([[404], 429, '10']);
  expect(JSON.parse(question.answer.body.toString())).toMatchObject({portal: {code: 'too_many'}});
  const page = await last(310, '/qr.svg');
  expect([page.before, page.answer.status]).toEqual([[200, 429], 429]);
  expect([page.answer.headers['retry-after'], page.answer.headers['content-type']]).toEqual(['5', 'text/plain; charset=utf-8']);
  expect(page.answer.body.toString()).toMatch(/请求过多.*Too many requests/);
  const file = await last(310, JSON.parse(readFileSync('.cache/browser.json', 'utf8')).portal);
  expect([file.before, file.answer.status]).toEqual([[200], 200]);
});

test('a client that sends half a request is not waited for', async () => {
  expect(await slow).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
});
