import {expect, test} from 'vitest';
import {env} from '@/lib/server/env';
import {handleMcp, refuseMethod} from './handle';

const message = (method: string, params: object = {}) => JSON.stringify({jsonrpc: '2.0', id: 1, method, params});
const send = (body: string, headers: Record<string, string> = {}) =>
  handleMcp(
    new Request('http://localhost/mcp', {
      method: 'POST',
      body,
      headers: {'content-type': 'application/json', host: 'localhost', ...headers}
    })
  );
const list = message('tools/list');

test('a client is answered in JSON, by whatever words it takes JSON, and nothing is kept', async () => {
  for (const accept of [
    'application/json, text/event-stream',
    'application/json',
    '*/*',
    'application/*',
    '',
    'text/html, APPLICATION/JSON'
  ]) {
    const answer = await send(list, accept ? {accept} : {});
    expect([answer.status, answer.headers.get('cache-control')], accept).toEqual([200, 'no-store']);
    expect(answer.headers.get('content-type'), accept).toContain('application/json');
    expect((await answer.json()).result.tools, accept).toHaveLength(8);
  }
  for (const accept of ['text/html', 'application/json-seq', 'application/jsonx'])
    expect((await send(list, {accept})).status, accept).toBe(406);
});

test('pages of other sites are refused, programs and the own pages are not', async () => {
  const status = async (headers: Record<string, string>) => (await send(list, headers)).status;
  expect(await status({origin: env.SITE_URL})).toBe(200);
  for (const headers of [{origin: 'https://evil.example'}, {origin: 'null'}, {'sec-fetch-site': 'cross-site'}] as Record<string, string>[])
    expect(await status(headers), JSON.stringify(headers)).toBe(403);
  expect(await (await send(list, {origin: 'https://evil.example'})).json()).toEqual({
    jsonrpc: '2.0',
    error: {code: -32000, message: 'Requests from pages of other sites are not answered.'},
    id: null
  });
});

test('what is no single message is refused, and says so', async () => {
  for (const [body, status, code, words] of [
    ['{', 400, -32700, 'The body is not JSON. Send one JSON-RPC message.'],
    ['', 400, -32700, 'The body is not JSON. Send one JSON-RPC message.'],
    [`[${list}]`, 400, -32600, 'The body is not one JSON-RPC message. Send messages one by one.'],
    ['null', 400, -32600, 'The body is not one JSON-RPC message. Send messages one by one.'],
    ['7', 400, -32600, 'The body is not one JSON-RPC message. Send messages one by one.'],
    [' '.repeat(100_001), 413, -32600, 'The body has more than 100000 bytes.']
  ] as const) {
    const answer = await send(body);
    expect([answer.status, answer.headers.get('cache-control')], body.slice(0, 20)).toEqual([status, 'no-store']);
    expect((await answer.json()).error, body.slice(0, 20)).toEqual({code, message: words});
  }
  expect((await send(list, {'content-length': '100001'})).status).toBe(413);
  expect((await send(list.padEnd(100_000))).status).toBe(200);
});

test('a body may come in pieces that cut a character', async () => {
  const bytes = new TextEncoder().encode(message('tools/call', {name: 'check_filing', arguments: {query: '清影AI', locale: 'en'}}));
  const body = new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 5) controller.enqueue(bytes.slice(at, at + 5));
      controller.close();
    }
  });
  const headers = {'content-type': 'application/json'};
  const answer = await handleMcp(new Request('http://localhost/mcp', {method: 'POST', body, headers, duplex: 'half'} as RequestInit));
  const {question, found} = JSON.parse((await answer.json()).result.content[0].text);
  expect([question, found.length]).toEqual(['清影AI', 1]);
});

test('a large body that does not say its size is given up', async () => {
  let pieces = 0;
  const body = new ReadableStream({
    pull(controller) {
      pieces++;
      controller.enqueue(new Uint8Array(50_000));
    }
  });
  expect((await handleMcp(new Request('http://localhost/mcp', {method: 'POST', body, duplex: 'half'} as RequestInit))).status).toBe(413);
  expect(pieces).toBeLessThan(6);
});

test('another method is told what to send', async () => {
  const answer = refuseMethod();
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'OPTIONS, POST']);
  expect((await answer.json()).error).toEqual({
    code: -32000,
    message: 'Send a message by POST; this server keeps no sessions and opens no stream.'
  });
});
