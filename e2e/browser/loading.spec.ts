import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Page} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {hold} from '../hold';
import {expect, test, translator} from '../support';

const path = '/dev/howuse/websearch';
const t = translator('zh');
const holdScript = (page: Page) => hold(page, (url) => url.pathname.startsWith('/assets/'));
const searchField = (page: Page) => page.getByRole('dialog', {name: t('Search.label')}).getByRole('combobox');

test("pages run one script of the portal's own, and nothing of a framework", {tag: '@more'}, async ({page}) => {
  for (const each of ['/', path, '/dev/howuse/Filing', '/dev/api/model/embeddings', '/no-such-page']) {
    for (const locale of process.env.PROOF ? locales : locales.slice(0, 1)) {
      const scripts: string[] = [];
      page.on('request', (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname));
      await page.goto(localePath(locale, each));
      await page.mouse.move(300, 400);
      await page.keyboard.press('Tab');
      await page.waitForLoadState('networkidle');
      expect(scripts, each).toEqual([expect.stringMatching(/^\/assets\/portal-\w+\.js$/)]);
      page.removeAllListeners('request');
    }
  }
});

const askFor: [string, (page: Page) => Promise<void>][] = [
  ['a key', (page) => page.keyboard.press('Control+k')],
  [
    'a click',
    (page) =>
      page
        .getByRole('banner')
        .getByRole('link', {name: t('TopNavigation.search')})
        .click()
  ]
];

for (const [how, ask] of askFor)
  test(`what is typed behind ${how} before the script of the portal has come is searched for when it comes`, async ({page}) => {
    const release = await holdScript(page);
    await page.goto(path, {waitUntil: 'commit'});
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await ask(page);
    await page.keyboard.type('备案');
    await expect(searchField(page)).toHaveValue('备案');
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0);
    const slash = page.getByRole('checkbox', {name: t('Search.dialog.slash')});
    await expect(slash).toBeDisabled();
    release();
    await expect(slash).toBeEnabled();
    await expect(page.getByRole('dialog').getByRole('option').first()).toHaveAttribute('href', /Filing/);
  });

test('without the script of the portal the search opens, is closed by its button, and its form leads to its page', async ({
  browser,
  baseURL
}) => {
  // In a context of its own: the browser tells of every file that could not be had.
  const page = await browser.newPage({baseURL});
  await page.route('**/assets/*', (route) => route.abort());
  await page.goto(path);
  for (const [, ask] of askFor) {
    await ask(page);
    await expect(searchField(page)).toBeFocused();
    await page.getByRole('button', {name: t('Search.close'), exact: true}).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.keyboard.press('/');
  await page.keyboard.type('glm');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}/search?q=glm`);
  await page.close();
});

for (const [how, ask] of askFor)
  test(`${how} that asks for the search before half of the page has come is kept, and so is what is typed behind it`, async ({
    browser,
    baseURL,
    request
  }) => {
    const html = await (await request.get(path)).text();
    const [before = '', after = ''] = html.split(/(?=<dialog)/);
    expect(after).toContain('<dialog');
    let sendRest = () => {};
    const server = createServer(async ({url = ''}, response) => {
      if (url !== path) {
        const answer = await fetch(baseURL + url);
        response.writeHead(answer.status, {'content-type': answer.headers.get('content-type') ?? ''});
        response.end(Buffer.from(await answer.arrayBuffer()));
        return;
      }
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.write(before);
      sendRest = () => response.end(after);
    }).listen(0);
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${path}`, {waitUntil: 'commit'});
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await ask(page);
    await page.keyboard.type('glm-4');
    await expect(page.locator('dialog')).toHaveCount(0);
    sendRest();
    await expect(searchField(page)).toBeFocused();
    await expect(searchField(page)).toHaveValue('glm-4');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await page.close();
    server.close();
  });

test('a page that is printed says on which day', async ({page}) => {
  await page.goto('/en/dev/howuse/Filing/Beijing-ChatGLM-20230821');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const date = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  await expect(page.locator('[data-print-date]')).toHaveText(date);
});
