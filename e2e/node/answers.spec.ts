import {readdirSync} from 'node:fs';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {createStore} from '@/lib/answers/store';
import {bodyQuery, textQuery} from '@/lib/page-text';
import {hrefs, mainOf} from '../html';
import {type Answer, get as ask} from '../shared-cache';

const port = Number(process.env.TEST_PORT ?? 3210);
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => ask(port, path, headers, method);

const chunk = `/_next/static/chunks/${readdirSync('.next/static/chunks').find((name) => name.endsWith('.js')) ?? ''}`;
const paths = ['/dev/howuse/functioncall', '/dev/api', '/dev/faq.md', '/openapi.json'].flatMap((path) =>
  locales.map((locale) => localePath(locale, path))
);
const encodings = {identity: {}, gzip: {'accept-encoding': 'gzip, deflate'}, br: {'accept-encoding': 'gzip, deflate, br, zstd'}};
const routerKinds: Record<string, string>[] = [
  {rsc: '1', 'next-router-state-tree': '%5B%22a%22%5D'},
  {rsc: '1', 'next-router-prefetch': '1'},
  {rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree'},
  {rsc: '1', 'next-router-state-tree': '%5B%22%22%5D', 'next-url': '/dev/faq'}
];

/** What an answer says, whatever its encoding; its validator without the mark of a weak one. */
function what({status, headers, body}: Answer) {
  const {
    date,
    connection,
    'keep-alive': _,
    'transfer-encoding': __,
    'content-length': ___,
    'content-encoding': encoding,
    etag,
    ...rest
  } = headers;
  const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  return {status, etag: etag?.replace(/^W\//, ''), ...rest, text: text.toString()};
}

/** Next's own answer: a request that names an account is never answered from what is kept. */
const own = async (path: string, headers: Record<string, string> = {}) => what(await get(path, {...headers, authorization: 'none'}));

test('what is kept is what Next answers, in every encoding, with the validator that belongs to it', async () => {
  for (const path of [...paths, chunk]) {
    const expected = await own(path);
    for (const [encoding, headers] of Object.entries(encodings)) {
      for (const round of [1, 2]) {
        const answer = await get(path, headers);
        expect(answer.headers['content-encoding'] ?? 'identity', `${path} ${round}`).toBe(encoding);
        expect(Number(answer.headers['content-length']), path).toBe(answer.body.length);
        expect(answer.headers.vary, path).toMatch(/\bAccept-Encoding\b/);
        expect(what(answer), `${path} ${encoding} ${round}`).toEqual({...expected, vary: answer.headers.vary});
        const {etag} = answer.headers;
        if (!etag) continue;
        if (encoding !== 'identity') expect(etag, path).toMatch(/^W\//);
        const again = await get(path, {...headers, 'if-none-match': etag});
        expect([again.status, again.headers.etag, again.body.length, again.headers['cache-control']], path).toEqual([
          304,
          etag,
          0,
          answer.headers['cache-control']
        ]);
        expect((await get(path, {...headers, 'if-none-match': '"another"'})).status, path).toBe(200);
      }
    }
    const head = await get(path, {}, 'HEAD');
    expect({...what(head), text: expected.text}, path).toEqual({...expected, vary: head.headers.vary});
    expect(head.body.length).toBe(0);
  }
});

test('a part of a page’s document is what the document has, under a name and a validator of its own', async () => {
  for (const path of paths.filter((each) => !each.includes('.'))) {
    const {text: document, etag} = await own(path);
    const main = mainOf(document);
    expect(main.length, path).toBeGreaterThan(1000);
    const parts: Record<string, (text: string) => void> = {
      [textQuery]: (text) => expect(text, path).toBe(main),
      [bodyQuery]: (text) => {
        expect(text, path).toMatch(/^<body[\s>][\s\S]*<\/body>$/);
        expect(mainOf(text), path).toBe(main);
        expect(hrefs(text), path).toEqual(hrefs(document));
        expect(text.replace(main, '').match(/<(?:script|style|template|noscript|link)\b/g), path).toBeNull();
      }
    };
    const validators = new Set([etag]);
    for (const [query, isPart] of Object.entries(parts)) {
      for (const [encoding, headers] of Object.entries(encodings)) {
        const answer = await get(path + query, headers);
        expect(answer.headers['content-encoding'] ?? 'identity', path).toBe(encoding);
        const {status, text, etag: ownTag} = what(answer);
        expect([status, answer.headers['x-robots-tag']], path).toEqual([200, 'noindex']);
        isPart(text);
        validators.add(ownTag);
        expect(answer.headers['content-security-policy'], path).toContain("default-src 'none'");
        expect((await get(path + query, {...headers, 'if-none-match': answer.headers.etag ?? ''})).status, path).toBe(304);
        expect((await get(path, {...headers, 'if-none-match': answer.headers.etag ?? ''})).status, path).toBe(200);
      }
    }
    expect(validators.size, path).toBe(3);
    expect((await own(path)).text, path).toBe(document);
  }
  for (const query of [textQuery, bodyQuery]) {
    expect((await get(`/no-such-page${query}`)).status).toBe(404);
    expect((await get(`/filings.json${query}`)).headers['content-type']).toContain('json');
  }
});

test('the browser’s router gets the form of a page it asks for, and is redirected where its address is not the one for it', async () => {
  for (const path of paths.slice(0, 4)) {
    const bodies: string[] = [];
    for (const headers of routerKinds) {
      const {status, headers: redirected} = await get(path, headers);
      expect(status).toBe(307);
      const address = String(redirected.location);
      const expected = await own(address, headers);
      expect(expected['content-type']).toContain('text/x-component');
      for (const _ of [1, 2]) {
        const answer = await get(address, headers);
        expect(what(answer), address).toEqual({...expected, vary: answer.headers.vary});
      }
      bodies.push(expected.text);
      expect((await get(`${path}?_rsc=another`, headers)).status).toBe(307);
      expect((await get(address, {rsc: '1', 'next-router-prefetch': '2'})).status).toBe(307);
    }
    // The state of the reader's router does not change a page.
    expect(bodies).toHaveLength(routerKinds.length);
    expect(bodies[3]).toBe(bodies[0]);
    expect(bodies[2]).not.toBe(bodies[0]);
    expect((await get(path)).headers['content-type']).toContain('text/html');
  }
});

test('what a request asks for beside the address is not answered from what is kept', async () => {
  await get('/dev/faq');
  await get('/dev/faq');
  const markdown = await get('/dev/faq', {accept: 'text/markdown'});
  expect([markdown.headers['content-type'], markdown.headers['cache-control']]).toEqual([
    'text/markdown; charset=utf-8',
    'private, no-cache'
  ]);
  expect((await get('/dev/faq', {accept: 'text/html, text/markdown;q=0.5'})).headers['content-type']).toContain('text/html');
  for (const round of [1, 2]) {
    expect((await get('/', {'accept-language': 'en'})).status, `${round}`).toBe(307);
    expect((await get('/', {'accept-language': 'zh'})).status, `${round}`).toBe(200);
  }
  await get(chunk);
  const part = await get(chunk, {range: 'bytes=0-9'});
  expect([part.status, part.body.length]).toEqual([206, 10]);
  const refused = await get('/dev/faq', {'accept-encoding': 'br;q=0, gzip;q=0.1, identity;q=0.5'});
  expect(refused.headers['content-encoding']).toBeUndefined();
});

test('no more is kept than fits, and what was not asked for longest leaves first', () => {
  const answer = (bytes: number) => ({headers: [], bodies: {identity: Buffer.alloc(bytes)}});
  const store = createStore(1000);
  for (let index = 0; index < 12; index++) {
    store.set(`${index}`, answer(90));
    store.get('0');
  }
  expect(store.bytes).toBeLessThanOrEqual(1000);
  expect([store.get('0'), store.get('1'), store.get('11')].map(Boolean)).toEqual([true, false, true]);
  store.set('large', answer(500));
  expect(store.get('large')).toBeUndefined();
});
