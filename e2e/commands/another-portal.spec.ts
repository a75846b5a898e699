import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {languageName} from '@/i18n/routing';
import {mainOf, tags} from '../html';
import {type OwnPortal, startPortal} from '../own-portal';
import {startProgram} from '../process';
import {expect, test, translator, watchContext} from '../support';

/** Another company's portal, examples/acme, made by the same engine and served below a path: English without prefix, Chinese, and Japanese in progress. */
const base = '/docs';
const t = translator('en');
let acme: OwnPortal;
let api: Server;

// In one worker: the portal is built and started once.
test.describe.configure({mode: 'default'});

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const build = startProgram([process.execPath, 'scripts/build.mjs'], {settings: {PORTAL_DIR: 'examples/acme', BASE_PATH: base}});
  expect(await build.ended, build.output()).toBe(0);
  api = createServer((request, response) => {
    request.resume();
    response.writeHead(200, {'Content-Type': 'application/json'}).end('{"answer":"Hello from Acme"}');
  });
  await new Promise<void>((resolve) => api.listen(0, resolve));
  const {port} = api.address() as AddressInfo;
  acme = await startPortal({BASE_PATH: base, API_ORIGIN: `http://localhost:${port}`}, '.portals/acme');
});
test.afterAll(async () => {
  await acme?.close();
  api?.close();
});

/** Each on a connection of its own: one that waited while the machine was busy may be closed by the server. */
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(acme.origin + base + (path === '/' ? '' : path), {redirect: 'manual', headers: {...headers, Connection: 'close'}});
const read = async (path: string) => {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return response.text();
};

test('every page of another portal answers, in its languages, without a word of this one', async () => {
  const sitemap = await read('/sitemap.xml');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname.slice(base.length) || '/'
  );
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => path.startsWith('/ja')).length).toBeGreaterThan(3);
  const linked = new Set<string>();
  const pages = await Promise.all(paths.map(async (path) => ({path, html: await read(path)})));
  for (const {path, html} of pages) {
    const language = /^\/(zh|ja)(?:\/|$)/.exec(path)?.[1] ?? 'en';
    expect.soft(html, path).toContain(`<html lang="${language === 'zh' ? 'zh-CN' : language}"`);
    expect.soft(html, path).not.toMatch(/bigmodel|zhipu|智谱|\bGLM/i);
    for (const {href = ''} of tags(html, 'a')) {
      if (!href.startsWith('/')) continue;
      expect.soft(`${href}/`, `${path} → ${href}`).toMatch(/^\/docs[/?#]/);
      linked.add(href.split('#')[0]?.slice(base.length) || '/');
    }
  }
  expect(linked.size).toBeGreaterThan(30);
  const leads = [...linked].filter((href) => !href.startsWith('/login'));
  const answers = await Promise.all(leads.map(async (href) => [href, (await ask(href)).status]));
  expect(answers).toEqual(leads.map((href) => [href, href.startsWith('/console') ? 307 : 200]));
});

test('parts that a portal does not have are nowhere', async () => {
  const home = await read('/');
  for (const path of ['/dev/guidelines', '/dev/activities', '/dev/howuse/openpower', '/realtime.json']) {
    expect.soft((await ask(path)).status, path).toBe(404);
    expect.soft(home, path).not.toContain(`href="${base}${path}"`);
  }
});

test('a page that is not translated yet is shown in another language, and says so', async () => {
  const html = await read('/ja/dev/faq');
  const {DocPage} = JSON.parse(readFileSync('examples/acme/messages/ja.json', 'utf8'));
  expect(mainOf(html)).toContain(DocPage.fallback.replace('{language}', 'English'));
  expect(mainOf(html)).toMatch(/<div lang="en"[^>]*><h1[^>]*>FAQ</);
  const links = tags(html, 'link');
  expect(links.filter(({rel}) => rel === 'canonical').map(({href = ''}) => new URL(href).pathname)).toEqual([`${base}/dev/faq`]);
  const alternates = tags(await read('/dev/faq'), 'link').flatMap(({rel, hreflang}) => (rel === 'alternate' && hreflang ? [hreflang] : []));
  expect(alternates).toEqual(['en', 'zh-CN', 'x-default']);
  const found = await (await ask('/api/search?q=FAQ&locale=ja')).json();
  expect(found.results.map(({href, locale}: {href: string; locale: string}) => [href, locale])).toContainEqual([`${base}/dev/faq`, 'en']);
});

test('a reader of Japanese is led to Japanese', async () => {
  const response = await ask('/', {'Accept-Language': 'ja,en;q=0.5'});
  expect([response.status, response.headers.get('location')]).toEqual([307, `${base}/ja`]);
});

test('samples, icons and structured data are those of the other company', async () => {
  const page = await read('/dev/api/model/chat');
  expect(page).toContain('$ACME_API_KEY');
  expect(page).toContain('https://api.acme.example/v1/chat');
  expect(await read('/icon.svg')).toBe(readFileSync('examples/acme/brand/logo.svg', 'utf8'));
  expect(await read('/manifest.webmanifest')).toContain('"theme_color":"#0b6b4f"');
});

test('below a path one reads, changes the language, searches and sends a request', async ({browser}) => {
  const context = await browser.newContext({baseURL: acme.origin, locale: 'en'});
  const problems = watchContext(context, acme.origin);
  const page = await context.newPage();
  await page.goto('/docs/dev/howuse');
  await page
    .getByRole('navigation', {name: t('Sidebar.label')})
    .getByRole('link', {name: 'Models', exact: true})
    .click();
  await expect(page).toHaveURL(`${acme.origin}/docs/dev/howuse/model`);
  await page.getByRole('banner').getByRole('link', {name: languageName.zh, exact: true}).first().click();
  await expect(page).toHaveURL(`${acme.origin}/docs/zh/dev/howuse/model`);
  await page.goBack();

  await page
    .getByRole('banner')
    .getByRole('link', {name: t('TopNavigation.search')})
    .click();
  await page.getByRole('combobox', {name: t('Search.label')}).fill('key');
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/docs\/dev\/api\/errors/);

  await page.goto('/docs/dev/api/model/chat');
  await page.getByRole('link', {name: t('Api.tryIt'), exact: true}).click();
  const form = page.getByRole('form', {name: t('TryIt.title')});
  await form.getByLabel(t('TryIt.key')).fill('acme-key');
  await form.getByRole('button', {name: t('TryIt.send')}).click();
  await expect(page.getByRole('region', {name: t('TryIt.answer')})).toContainText('Hello from Acme');
  expect(problems).toEqual([]);
  await context.close();
});
