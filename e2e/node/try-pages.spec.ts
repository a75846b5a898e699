import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {tryPath} from '@/lib/openapi/pages';
import {route} from '@/lib/routing/router';
import {portal} from '@/portal.config';
import {freePort, startPortal} from '../own-portal';
import {startProgram} from '../process';

test('every operation has an address to try it at in both languages, which no list of pages names', async ({request}) => {
  const lists = ['/sitemap.xml', '/llms.txt', '/en/llms.txt', '/api/search?q=chat%20try&locale=en'];
  const texts = await Promise.all(lists.map(async (path) => (await request.get(path)).text()));
  for (const text of texts) {
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toMatch(/\/try\b/);
  }
  for (const locale of locales) {
    for (const operation of operations(locale)) {
      const address = localePath(locale, tryPath(operation));
      expect(route({pathname: address, search: ''})).toEqual({kind: 'page', inner: `/${locale}${tryPath(operation)}`, onDemand: true});
    }
  }
});

test('the page is made for its reader, is not for search engines, and has no Markdown', async ({request}) => {
  for (const locale of locales) {
    const address = localePath(locale, tryPath(operations(locale)[0] as ReturnType<typeof operations>[number]));
    const response = await request.get(address);
    const html = await response.text();
    expect(html).toMatch(/<meta name="robots" content="noindex/);
    expect(html).not.toContain('text/markdown');
    expect(response.headers()['cache-control']).toBe('private, no-cache');
    const [, nonce] = /'nonce-([^']+)'/.exec(response.headers()['content-security-policy'] ?? '') ?? [];
    expect(html).toContain(`nonce="${nonce}"`);
    expect((await request.get(`${address}.md`)).status()).toBe(404);
  }
});

test('the page of an operation leads there, by a link that nothing follows ahead', async ({request}) => {
  for (const locale of locales) {
    for (const operation of operations(locale)) {
      const html = await (await request.get(localePath(locale, operation.path))).text();
      const [link = ''] = html.match(new RegExp(`<a [^>]*href="${localePath(locale, tryPath(operation))}"[^>]*>`)) ?? [];
      expect(link, operation.path).toContain('rel="nofollow"');
    }
  }
  expect(await (await request.get('/speculation-rules.json')).text()).toContain('/*/try');
});

test('TRY_IT=off at start closes pages and endpoint, and leaves the rest', async ({request, baseURL}) => {
  const off = await startPortal({TRY_IT: 'off'});
  const [operation] = operations('en');
  if (!operation) throw new Error('There is no operation.');
  for (const locale of locales) {
    expect((await request.get(off.origin + localePath(locale, tryPath(operation)))).status()).toBe(404);
    const path = localePath(locale, operation.path);
    expect(await (await request.get(off.origin + path)).text()).toBe(await (await request.get(baseURL + path)).text());
  }
  const answer = await request.post(`${off.origin}/api/try/${operation.id}`, {headers: {'sec-fetch-site': 'same-origin'}});
  expect(answer.status()).toBe(404);
  expect(await answer.json()).toMatchObject({portal: {code: 'off'}});
  await off.close();
});

test('a start whose API is another host than the pages name ends with both and the remedy', async () => {
  const program = startProgram([process.execPath, 'node_modules/next/dist/bin/next', 'start', '--port', String(await freePort())], {
    settings: {API_ORIGIN: 'https://api.elsewhere.test'}
  });
  expect(await program.ended).toBe(1);
  expect(program.output()).toContain(
    `API_ORIGIN="https://api.elsewhere.test": set it to ${new URL(portal.apiBase).origin}, the host of apiBase in portal.config.ts`
  );
});
