import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {languageName} from '@/i18n/routing';
import {type OwnPortal, startPortal} from '../own-portal';
import {expect, test, translator, watchContext} from '../support';

/** examples/acme below a path, as a reader uses it: what forgets the path leads out of the portal. */
const t = translator('en');
let acme: OwnPortal;
let api: Server;

test.beforeAll(async () => {
  api = createServer((request, response) => {
    request.resume();
    response.writeHead(200, {'Content-Type': 'application/json'}).end('{"answer":"Hello from Acme"}');
  });
  await new Promise<void>((resolve) => api.listen(0, resolve));
  acme = await startPortal({BASE_PATH: '/docs', API_ORIGIN: `http://localhost:${(api.address() as AddressInfo).port}`}, '.portals/acme');
});
test.afterAll(async () => {
  await acme.close();
  api.close();
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
