import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {connect} from 'node:http2';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {languageTag, locales} from '@/i18n/routing';
import {bodyQuery, textQuery} from '@/lib/page-text';
import {tags} from '../html';
import {type Answer, freePort, get, nginx, startCache, startCopy} from '../shared-cache';

test.skip(!nginx, 'nginx is not installed on this machine; deploy/nginx/nginx.conf cannot be tried here');
test.describe.configure({mode: 'serial', timeout: 120_000});

const paths = ['/dev/howuse/Filing', '/dev/howuse/introduction', '/dev/howuse/functioncall', '/dev/faq', '/dev/api'].flatMap((path) =>
  locales.map((locale) => localePath(locale, path))
);
let copies: {stop: () => Promise<void>}[] = [];
let copyPorts: number[] = [];
let cache: Awaited<ReturnType<typeof startCache>>;
let port: number;
let securePort: number;

test.beforeAll(async () => {
  port = await freePort();
  securePort = await freePort();
  copyPorts = [await freePort(), await freePort()];
  copies = await Promise.all(copyPorts.map(startCopy));
  cache = await startCache({port, securePort, copies: copyPorts, build: 'first'});
});

test.afterAll(async () => {
  await cache?.stop();
  await Promise.all(copies.map((copy) => copy.stop()));
});

const direct = (path: string, headers: Record<string, string> = {}) => get(copyPorts[0] as number, path, headers);
const cached = (path: string, headers: Record<string, string> = {}) => get(port, path, headers);

/** What the browser's router asks for, with the cache breaker that the server wants to see. */
async function routerAddress(path: string, headers: Record<string, string>): Promise<string> {
  const {status, headers: answered} = await direct(path, headers);
  expect(status, path).toBe(307);
  return String(answered.location);
}

const kinds: Record<string, Record<string, string>> = {
  document: {},
  'compressed document': {'accept-encoding': 'gzip, deflate, br'},
  'document without gzip': {'accept-encoding': 'br, gzip;q=0'},
  Markdown: {accept: 'text/markdown'},
  'HTML before Markdown': {accept: 'text/html, text/markdown;q=0.5'}
};
const routerKinds: Record<string, Record<string, string>> = {
  page: {rsc: '1'},
  prefetch: {rsc: '1', 'next-router-prefetch': '1'},
  'tree of segments': {rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree'}
};

const decoded = ({headers: {'content-encoding': encoding}, body}: Answer) =>
  encoding === 'gzip' ? gunzipSync(body) : encoding === 'br' ? brotliDecompressSync(body) : body;

const what = (answer: Answer) => ({
  status: answer.status,
  type: answer.headers['content-type'],
  policy: answer.headers['content-security-policy'],
  hash: createHash('sha256').update(decoded(answer)).digest('hex')
});

test('every kind of answer is the portal’s own, in its language, whether it comes from a copy or from the cache', async () => {
  for (const path of paths) {
    for (const [kind, headers] of Object.entries(kinds)) {
      const own = what(await direct(path, headers));
      for (const round of [1, 2]) {
        const answer = await cached(path, headers);
        expect(what(answer), `${kind} ${path} ${round}`).toEqual(own);
        // The cache keeps two encodings: a copy's brotli never comes out of it.
        expect(answer.headers['content-encoding'], `${kind} ${path} ${round}`).toBe(kind === 'compressed document' ? 'gzip' : undefined);
      }
    }
    const hashes = new Set([what(await direct(path)).hash]);
    for (const query of [textQuery, bodyQuery]) {
      const part = what(await direct(path + query));
      hashes.add(part.hash);
      for (const round of [1, 2]) expect(what(await cached(path + query)), `${path + query} ${round}`).toEqual(part);
    }
    expect(hashes.size, path).toBe(3);
    for (const [kind, headers] of Object.entries(routerKinds)) {
      const address = await routerAddress(path, headers);
      const own = what(await direct(address, headers));
      expect(own.type, `${kind} ${path}`).toContain('text/x-component');
      for (const round of [1, 2]) expect(what(await cached(address, headers)), `${kind} ${path} ${round}`).toEqual(own);
    }
  }
  // All kinds are in the cache now: each still answers for itself, and each language too.
  for (const path of paths) {
    const document = await cached(path);
    expect(document.headers['x-cache'], path).toBe('HIT');
    expect(tags(document.body.toString(), 'html')[0]?.lang, path).toBe(languageTag[path.startsWith('/en/') ? 'en' : 'zh']);
    expect((await cached(path, {'accept-language': 'en', cookie: 'NEXT_LOCALE=en'})).body.toString(), path).toBe(document.body.toString());
  }
});

test('what the browser’s router gets does not depend on where its reader is', async () => {
  const bodies = new Set<string>();
  for (const tree of ['%5B%22%22%5D', '%5B%22%22%2C%7B%22children%22%3A%5B%22__PAGE__%22%2C%7B%7D%5D%7D%5D']) {
    const headers = {rsc: '1', 'next-router-state-tree': tree};
    bodies.add((await direct(await routerAddress('/dev/faq', headers), headers)).body.toString());
  }
  expect(bodies.size).toBe(1);
});

test('after its first request a page comes from the cache, and a reader with its tag gets 304', async () => {
  for (const path of paths) await cached(`${path}?first`);
  const answers = await Promise.all(paths.map((path) => cached(`${path}?first`)));
  expect(answers.map(({headers}) => headers['x-cache'])).toEqual(paths.map(() => 'HIT'));
  const etag = answers[0]?.headers.etag ?? '';
  expect(etag).not.toBe('');
  expect((await cached(`${paths[0]}?first`, {'if-none-match': etag})).status).toBe(304);
});

test('what is made for one reader, and what does not exist, is not kept', async () => {
  for (const [path, headers, status] of [
    ['/', {'accept-language': 'zh'}, 200],
    ['/', {'accept-language': 'en'}, 307],
    ['/dev/howuse/model?kind=video', {}, 200],
    ['/login', {}, 200],
    ['/no-such-page', {}, 404]
  ] as const) {
    for (const round of [1, 2]) {
      const answer = await cached(path, headers);
      expect(answer.status, path).toBe(status);
      expect(answer.headers['x-cache'], `${path} ${round}`).not.toBe('HIT');
    }
  }
});

test('static files are immutable and readable without a copy’s help', async () => {
  const name = readdirSync('.next/static/chunks').find((file) => file.endsWith('.js')) ?? '';
  const {status, headers, body} = await cached(`/_next/static/chunks/${name}`);
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-cache']).toBeUndefined();
  expect(body.equals(readFileSync(`.next/static/chunks/${name}`))).toBe(true);
  expect((await cached(`/_next/static/chunks/${name}`, {'accept-encoding': 'gzip'})).headers['content-encoding']).toBe('gzip');
});

test('redirects stay on the host that was asked', async () => {
  const {status, headers} = await cached('/zh/dev/faq', {host: 'docs.example.org', 'x-forwarded-host': 'evil.example'});
  expect(status).toBe(308);
  expect(headers.location).toBe('/dev/faq');
});

test('readers are served over HTTP/2', async () => {
  test.skip(!cache.secure, 'openssl, which makes the certificate of this test, is not installed');
  const session = connect(`https://localhost:${securePort}`, {rejectUnauthorized: false});
  const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
    session.on('error', reject);
    session.request({':path': '/dev/faq'}).on('response', resolve).resume().end();
  });
  expect(headers[':status']).toBe(200);
  expect(session.alpnProtocol).toBe('h2');
  session.close();
});

test('a new build id leaves the pages of the old build behind', async () => {
  expect((await cached('/dev/faq')).headers['x-cache']).toBe('HIT');
  cache.changeBuild('second');
  // A reload ends kept connections, as a browser knows; these requests have one of their own.
  const fresh = async (path: string) => (await get(port, path, {connection: 'close'})).headers['x-cache'];
  await expect.poll(() => fresh('/dev/faq?changed')).toBe('HIT');
  await expect.poll(() => fresh('/dev/howuse/functioncall')).toBe('MISS');
});

test('readers meet no error while one copy after the other is restarted', async () => {
  let running = true;
  let asked = 0;
  const failures: string[] = [];
  const reader = async (number: number) => {
    while (running) {
      const count = asked++;
      // Half of the addresses are new to the cache, so that a copy has to answer.
      const path = `${paths[count % paths.length]}${count % 2 ? '' : `?reader=${number}-${count}`}`;
      const answer = await cached(path).catch((error: Error) => error.message);
      if (typeof answer === 'string' || answer.status !== 200)
        failures.push(`${path}: ${typeof answer === 'string' ? answer : answer.status}`);
    }
  };
  const readers = [0, 1, 2, 3].map(reader);
  for (const [index, copyPort] of copyPorts.entries()) {
    const before = asked;
    await copies[index]?.stop();
    copies[index] = await startCopy(copyPort);
    expect(asked - before, `requests while copy ${index} was away`).toBeGreaterThan(20);
  }
  running = false;
  await Promise.all(readers);
  expect(failures).toEqual([]);
});

test('with every copy gone, what has been read before is still answered', async () => {
  for (const path of paths) await cached(path);
  await Promise.all(copies.map((copy) => copy.stop()));
  for (const path of paths) {
    const answer = await cached(path);
    expect(answer.status, path).toBe(200);
    expect(answer.headers['x-cache'], path).toBe('HIT');
  }
  expect((await cached('/dev/faq?never-asked')).status).toBe(502);
});
