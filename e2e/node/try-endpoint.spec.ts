import {request as httpRequest} from 'node:http';
import {operations} from '@/lib/openapi/operations';
import {expect, test} from '../support';
import {cut, hugeSize, picture, streamed, type TryPortal} from '../try-api';

// One worker for all: another would start a portal of its own.
test.describe.configure({mode: 'default'});

let count = 0;

/** Sends as a page of the portal does. `behaviour` is what the API shall do. */
function ask(
  api: TryPortal,
  operation: string,
  behaviour: string,
  {headers = {}, ...init}: RequestInit & {headers?: Record<string, string>} = {}
) {
  const key = `test-${behaviour}-${++count}`;
  const answer = fetch(`${api.portal.origin}/api/try/${operation}`, {
    method: 'POST',
    headers: {'sec-fetch-site': 'same-origin', authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers},
    body: '{"model":"glm-4.6"}',
    redirect: 'manual',
    ...init
  });
  return {key, answer, received: () => api.received.get(key)};
}

const refusalOf = async (answer: Promise<Response>) => {
  const response = await answer;
  return [response.status, ((await response.json()) as {portal?: {code: string}}).portal?.code];
};

test('a request reaches the API with path and method of the document, its body, and known headers alone', async ({api}) => {
  const {answer, received} = ask(api, 'chatCompletions', 'json', {
    headers: {cookie: 'a=b', 'x-forwarded-host': 'elsewhere.test', 'x-custom': '1', referer: 'http://x.test/', 'accept-language': 'en'}
  });
  const response = await answer;
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({choices: [{message: {content: '因为水汽凝结。'}}]});
  expect(received()).toMatchObject({method: 'POST', url: '/api/paas/v4/chat/completions'});
  expect(received()?.body.toString()).toBe('{"model":"glm-4.6"}');
  const names = Object.keys(received()?.headers ?? {}).filter(
    (name) => !['host', 'connection', 'transfer-encoding', 'content-length'].includes(name)
  );
  expect(names.sort()).toEqual(['accept', 'accept-encoding', 'authorization', 'content-type']);
});

test('every operation of the document goes to its own path and no other', async ({api}) => {
  expect(operations('en').length).toBe(70);
  for (const {id, method, apiPath, raw} of operations('en')) {
    const required = (raw.parameters ?? []).filter((parameter) => parameter.required);
    const query = new URLSearchParams(required.map(({name}) => [name, 'a.b-1']));
    const form = Boolean(raw.requestBody?.content['multipart/form-data']);
    const {answer, received} = ask(api, `${id}?${query}`, 'json', {
      headers: form ? {'content-type': 'multipart/form-data; boundary=xyz'} : {},
      body: raw.requestBody ? '{}' : null
    });
    expect((await answer).status, id).toBe(200);
    expect(received()?.method, id).toBe(method.toUpperCase());
    expect(received()?.url.split('?')[0], id).toBe(`/api${apiPath.replace(/\{\w+\}/g, 'a.b-1')}`);
  }
});

test('what a reader sees of the answer has no effect on this origin', async ({api}) => {
  const response = await ask(api, 'embeddings', 'json').answer;
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
  const shown = decodeURIComponent(response.headers.get('x-try-headers') ?? '');
  expect(shown).toContain('["x-log-id","log-1"]');
  expect(shown).not.toContain('a=b');
  const page = await ask(api, 'embeddings', 'page').answer;
  expect(page.headers.get('access-control-allow-origin')).toBeNull();
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a stream that is cut inside a character arrives byte for byte', async ({api}) => {
  const {answer, received} = ask(api, 'chatCompletions', 'stream');
  const response = await answer;
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('x-accel-buffering'), 'a proxy hands it on as it comes').toBe('no');
  const parts: Uint8Array[] = [];
  for await (const part of response.body ?? []) {
    parts.push(part);
    if (Buffer.concat(parts).length >= cut) received()?.goOn();
  }
  expect(parts.length).toBeGreaterThan(1);
  expect(Buffer.concat(parts).toString()).toBe(streamed);
});

test('a stream shows its beginning before its end, and is ended at the API when the reader leaves', async ({api}) => {
  const leaving = new AbortController();
  const {answer, received} = ask(api, 'chatCompletions', 'endless', {signal: leaving.signal});
  const reader = (await answer).body?.getReader();
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value)).toContain('"one"');
  expect(received()?.closed).toBe(false);
  leaving.abort();
  await expect.poll(() => received()?.closed, {timeout: 2000}).toBe(true);
});

test('a reader who leaves before the answer ends the request to the API', async ({api}) => {
  const leaving = new AbortController();
  const {answer, received} = ask(api, 'chatCompletions', 'silent', {signal: leaving.signal});
  answer.catch(() => {});
  await expect.poll(() => received()?.closed).toBe(false);
  leaving.abort();
  await expect.poll(() => received()?.closed, {timeout: 2000}).toBe(true);
});

test('errors of every class come as they are', async ({api}) => {
  for (const status of [400, 401, 403, 404, 429, 434, 500, 503]) {
    const response = await ask(api, 'chatCompletions', `error-${status}`).answer;
    expect(response.status).toBe(status);
    expect(response.headers.get('x-try-refused')).toBeNull();
    expect(await response.json()).toEqual({error: {code: '1301', message: `refused with ${status}`}});
  }
});

test('slow, dropped and broken answers are told apart', async ({api}) => {
  expect(await refusalOf(ask(api, 'chatCompletions', 'dropped').answer)).toEqual([502, 'unreachable']);
  const {answer, received} = ask(api, 'chatCompletions', 'silent');
  expect(await refusalOf(answer)).toEqual([504, 'timeout']);
  await expect.poll(() => received()?.closed).toBe(true);
  const broken = await ask(api, 'chatCompletions', 'broken').answer;
  expect(broken.status).toBe(200);
  await expect(broken.text()).rejects.toThrow();
  const endless = await ask(api, 'chatCompletions', 'endless').answer;
  await expect(endless.text(), 'the time limit ends a stream too').rejects.toThrow();
});

test('a redirect is shown and not followed', async ({api}) => {
  const {answer, received} = ask(api, 'chatCompletions', 'redirect');
  const response = await answer;
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBeNull();
  expect(decodeURIComponent(response.headers.get('x-try-headers') ?? '')).toContain('/elsewhere');
  expect(received()?.url).toBe('/api/paas/v4/chat/completions');
});

test('huge, binary and empty answers arrive whole', async ({api}) => {
  expect((await (await ask(api, 'embeddings', 'huge').answer).text()).length).toBe(hugeSize + 2);
  const image = await ask(api, 'imageGenerations', 'picture').answer;
  expect(Buffer.from(await image.arrayBuffer()).equals(picture)).toBe(true);
  expect((await ask(api, 'embeddings', 'empty').answer).status).toBe(204);
});

test('requests that no page of this portal sent are refused, and other methods', async ({api}) => {
  expect(await refusalOf(ask(api, 'embeddings', 'json', {headers: {'sec-fetch-site': 'cross-site'}}).answer)).toEqual([403, 'cross_site']);
  expect((await fetch(`${api.portal.origin}/api/try/embeddings`)).status).toBe(405);
});

test('no other path, parameter or header can be reached', async ({api}) => {
  for (const value of ['..%2Fx', '%2e%2e', 'a?b=1', 'a\r\nX: 1'])
    expect(await refusalOf(ask(api, `asyncResult?${new URLSearchParams({id: value})}`, 'json').answer), value).toEqual([400, 'parameter']);
  for (const id of ['constructor', 'chat/completions', 'http:%2F%2F127.0.0.1', '..%2F..%2Fopenapi.json'])
    expect(await refusalOf(ask(api, id, 'json').answer), id).toEqual([404, 'unknown_operation']);
  const {answer, received} = ask(api, `knowledgeAgentChat?X-Session-Id=s-1`, 'json');
  expect((await answer).status).toBe(200);
  expect(received()?.headers['x-session-id']).toBe('s-1');
  const list = ask(api, `listFiles?${new URLSearchParams({purpose: 'a&b=/../c d'})}`, 'json', {body: null});
  expect((await list.answer).status).toBe(200);
  expect(list.received()?.url).toBe('/api/paas/v4/files?purpose=a%26b%3D%2F..%2Fc+d');
});

test('a form with a file arrives as it was sent; 20 MB pass, and one byte more does not', async ({api}) => {
  const boundary = 'part-1';
  const form = (size: number) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="文.txt"\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), Buffer.alloc(size - Buffer.byteLength(head), 7)]);
  };
  const limit = 20 * 1024 * 1024;
  const headers = {'content-type': `multipart/form-data; boundary=${boundary}`};
  const whole = form(limit);
  const passed = ask(api, 'uploadFile', 'json', {headers, body: whole});
  expect((await passed.answer).status).toBe(200);
  expect(passed.received()?.body.equals(whole)).toBe(true);
  expect(await refusalOf(ask(api, 'uploadFile', 'json', {headers, body: form(limit + 1)}).answer)).toEqual([413, 'too_large']);

  // Without a length the portal counts.
  const status = await new Promise((resolve, reject) => {
    const request = httpRequest(`${api.portal.origin}/api/try/uploadFile`, {
      method: 'POST',
      headers: {...headers, 'sec-fetch-site': 'same-origin', authorization: 'Bearer test-json-chunked', 'transfer-encoding': 'chunked'}
    });
    request.on('response', (response) => resolve(response.statusCode));
    request.on('error', reject);
    request.write(form(limit));
    request.end('x');
  });
  expect(status).toBe(413);
});

test('neither key nor body stands in the output of the portal', async ({api}) => {
  const body = '{"input":"secret-words-of-a-reader"}';
  for (const behaviour of ['json', 'dropped', 'error-500', 'broken']) await ask(api, 'embeddings', behaviour, {body}).answer;
  expect(api.portal.output()).toContain('Ready');
  expect(api.portal.output()).not.toMatch(/secret-words|Bearer|test-(?:json|dropped|error|broken)/);
});
