import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {connect} from 'node:http2';
import {gunzipSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {languageTag, locales} from '@/i18n/routing';
import {tags} from '../html';
import {needs} from '../needs';
import {type Answer, freePort, get, nginx, startCache, startCopy} from '../shared-cache';

test.describe.configure({mode: 'serial', timeout: 120_000});

const paths = ['/dev/howuse/Filing', '/dev/howuse/introduction', '/dev/howuse/functioncall', '/dev/faq', '/dev/api'].flatMap((path) =>
  locales.map((locale) => localePath(locale, path))
);
let copies: Awaited<ReturnType<typeof startCopy>>[] = [];
let copyPorts: number[] = [];
let cache: Awaited<ReturnType<typeof startCache>>;
let port: number;
let securePort: number;

test.beforeAll(async () => {
  needs('nginx', nginx, '"apt-get install nginx" brings it.');
  test.setTimeout(120_000);
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

const kinds: Record<string, Record<string, string>> = {
  document: {},
  'compressed document': {'accept-encoding': 'gzip, deflate, br'},
  'document without gzip': {'accept-encoding': 'br, gzip;q=0'},
  Markdown: {accept: 'text/markdown'},
  'HTML before Markdown': {accept: 'text/html, text/markdown;q=0.5'}
};

const decoded = ({headers, body}: Answer) => (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body);

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
        expect(answer.headers['content-encoding'], `${kind} ${path} ${round}`).toBe(kind === 'compressed document' ? 'gzip' : undefined);
        expect(answer.headers.vary, `${kind} ${path}`).toContain('Accept-Encoding');
      }
    }
  }
  // All kinds have been asked for: each still answers for itself, and each language too.
  for (const path of paths) {
    const document = await cached(path);
    expect(document.headers['x-cache'], path).toBe('HIT');
    expect(tags(document.body.toString(), 'html')[0]?.lang, path).toBe(languageTag[path.startsWith('/en/') ? 'en' : 'zh']);
    expect((await cached(path, {'accept-language': 'en', cookie: 'NEXT_LOCALE=en'})).body.toString(), path).toBe(document.body.toString());
  }
});

test('after its first request a page comes from the cache, and a reader with its tag gets 304', async () => {
  for (const path of paths) await cached(`${path}?first`);
  for (const headers of [{}, {'accept-encoding': 'gzip'}] as Record<string, string>[]) {
    const answers = await Promise.all(paths.map((path) => cached(`${path}?first`, headers)));
    expect(answers.map((answer) => answer.headers['x-cache'])).toEqual(paths.map(() => 'HIT'));
    expect(answers[0]?.headers['cache-control']).toBe('public, max-age=60, s-maxage=31536000');
    const etag = answers[0]?.headers.etag ?? '';
    expect(etag).not.toBe('');
    expect((await cached(`${paths[0]}?first`, {...headers, 'if-none-match': etag})).status).toBe(304);
    expect((await cached(`${paths[0]}?first`, {...headers, 'if-none-match': '"another"'})).status).toBe(200);
  }
});

test('what is made for one reader, and what does not exist, is not kept', async () => {
  for (const [path, headers, status] of [
    ['/', {'accept-language': 'zh'}, 200],
    ['/', {'accept-language': 'en'}, 307],
    ['/dev/howuse/model?kind=video', {}, 200],
    ['/login', {}, 200],
    ['/dev/api/model/rerank/try', {}, 200],
    ['/no-such-page', {}, 404],
    ['/assets/no-such-file.js', {}, 404]
  ] as const) {
    for (const round of [1, 2]) {
      const answer = await cached(path, headers);
      expect(answer.status, path).toBe(status);
      expect(answer.headers['x-cache'], `${path} ${round}`).not.toBe('HIT');
    }
  }
});

test('files with a hash in their name are immutable and readable without a copy’s help', async () => {
  const script = readdirSync('.next/static/chunks').find((file) => file.endsWith('.js'));
  const portal = JSON.parse(readFileSync('.cache/browser.json', 'utf8')).portal as string;
  for (const [address, file] of [
    [`/_next/static/chunks/${script}`, `.next/static/chunks/${script}`],
    [portal, `public${portal}`]
  ] as const) {
    const {status, headers, body} = await cached(address);
    expect(status, address).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-cache']).toBeUndefined();
    expect(body.equals(readFileSync(file)), address).toBe(true);
    if (body.length > 1000) expect((await cached(address, {'accept-encoding': 'gzip'})).headers['content-encoding']).toBe('gzip');
  }
});

test('readers are served over HTTP/2', async () => {
  needs('openssl', cache.secure, 'it makes the certificate of this test, and "apt-get install openssl" brings it.');
  const session = connect(`https://localhost:${securePort}`, {rejectUnauthorized: false});
  const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
    session.on('error', reject);
    session.request({':path': '/dev/faq'}).on('response', resolve).resume().end();
  });
  expect(headers[':status']).toBe(200);
  expect(session.alpnProtocol).toBe('h2');
  session.close();
});

test('a new build id leaves the pages of the old build behind, and the old one finds them again', async () => {
  expect((await cached('/dev/faq')).headers['x-cache']).toBe('HIT');
  const from = async (path: string) => (await cached(path)).headers['x-cache'];
  cache.changeBuild('second');
  await expect.poll(() => from('/dev/faq?changed')).toBe('HIT');
  await expect.poll(() => from('/dev/howuse/functioncall')).toBe('MISS');
  cache.changeBuild('first');
  await expect.poll(() => from('/dev/howuse/introduction')).toBe('HIT');
});

test('readers meet no error while one copy after the other is restarted', {tag: '@proof'}, async () => {
  let running = true;
  let asked = 0;
  const failures: string[] = [];
  const reader = async (number: number) => {
    while (running) {
      const count = asked++;
      // The address is new to the cache, so that a copy has to answer.
      const path = `${paths[count % paths.length]}?reader=${number}-${count}`;
      const answer = await cached(path).catch((error: Error) => error.message);
      if (typeof answer === 'string' || answer.status !== 200)
        failures.push(`${path}: ${typeof answer === 'string' ? answer : answer.status}`);
    }
  };
  const readers = Array.from({length: 16}, (_, number) => reader(number));
  // A connection that is never idle is one that Node does not close.
  await expect.poll(() => asked).toBeGreaterThan(100);
  for (const [index, copyPort] of copyPorts.entries()) {
    const before = asked;
    expect(await copies[index]?.stop(), `copy ${index} has ended by itself`).toBe(true);
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
