import {readdirSync, statSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {get as ask} from '../shared-cache';

const port = Number(process.env.TEST_PORT);
const get = (path: string, headers: Record<string, string> = {}) => ask(port, path, headers);

/** What is below a thousand bytes is not worth compressing. */
const isLarge = (name: string) => name.endsWith('.js') && statSync(`.next/static/chunks/${name}`).size > 2000;
const chunk = `/_next/static/chunks/${readdirSync('.next/static/chunks').find(isLarge)}`;

test('pages, scripts, data and Markdown are compressed for who can take it, and known by their tag in either form', async () => {
  for (const path of ['/dev/faq', chunk, '/filings.json', '/api/search?q=api', '/en/dev/faq.md']) {
    const plain = await get(path);
    expect(plain.headers['content-encoding'], path).toBeUndefined();
    const packed = await get(path, {'accept-encoding': 'gzip, deflate, br'});
    expect(packed.headers['content-encoding'], path).toBe('gzip');
    expect(gunzipSync(packed.body).equals(plain.body), path).toBe(true);
    for (const {headers} of [plain, packed]) {
      expect(headers.vary, path).toMatch(/\bAccept-Encoding\b/);
      const again = await get(path, {'accept-encoding': 'gzip', 'if-none-match': headers.etag ?? ''});
      expect([again.status, again.body.length, again.headers['cache-control']], path).toEqual([304, 0, headers['cache-control']]);
    }
    expect((await get(path, {'if-none-match': '"another"'})).status, path).toBe(200);
    expect((await get(path, {'accept-encoding': 'gzip;q=0'})).headers['content-encoding'], path).toBeUndefined();
  }
});

test('every refusal of a method names those that an address answers', async () => {
  const read = [
    '/dev/faq',
    '/en/search?q=api',
    '/dev/api/model/rerank/try',
    '/no-such-page',
    '/api',
    '/api/search?q=a',
    '/LICENSE.txt',
    '/icons/192.png',
    '/filings.json',
    '/openapi.json',
    '/releases.atom',
    '/dev/faq.md',
    '/og/dev/faq.png',
    '/sitemap.xml',
    '/healthz'
  ];
  const all = [
    ...read.map((path) => ({path, allowed: 'GET, HEAD, OPTIONS', refused: ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']})),
    ...['/mcp', '/api/try/embeddings'].map((path) => ({path, allowed: 'OPTIONS, POST', refused: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']}))
  ];
  expect(all).toHaveLength(17);
  for (const {path, allowed, refused} of all) {
    for (const method of refused) {
      const {status, headers} = await ask(port, path, {}, method);
      expect([status, headers.allow], `${method} ${path}`).toEqual([405, allowed]);
    }
    const {status, headers} = await ask(port, path, {}, 'OPTIONS');
    expect([status, headers.allow], path).toEqual([204, allowed]);
  }
});
