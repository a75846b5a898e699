import type {Page} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {operations} from '@/lib/openapi/operations';
import {tryPath} from '@/lib/openapi/pages';
import {test as base, expect, onApi, redrawnContext, translator} from '../support';

// On a page rendered on demand React finds the document changed, says so, and draws it anew.
const test = base.extend({context: redrawnContext});

test.use(onApi);

const t = translator('en');

/** Does what extensions do while a page is parsed: elements in the head and the body, before `main` and behind all, attributes of the root. */
const extend = (page: Page) =>
  page.addInitScript(() => {
    const add = (name: string, put: (element: HTMLElement) => void) => put(document.createElement(name));
    new MutationObserver((_, observer) => {
      const main = document.querySelector('main');
      if (!main) return;
      observer.disconnect();
      for (const name of ['data-extension', 'class']) document.documentElement.setAttribute(name, 'of-an-extension');
      document.body.setAttribute('cz-shortcut-listen', 'true');
      add('meta', (element) => document.head.prepend(element));
      add('div', (element) => document.body.prepend(element));
      add('extension-bar', (element) => main.before(element));
      add('div', (element) => document.body.append(element));
    }).observe(document, {childList: true, subtree: true});
  });

test.beforeEach(({page}) => extend(page));

test('beside what an extension adds, a reading page is as it was', async ({page}) => {
  await page.goto('/en/dev/howuse/websearch');
  await expect(page.locator('html')).toHaveAttribute('data-extension');
  await page.getByRole('button', {name: t('Theme.label', {theme: t('Theme.system')}), exact: true}).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('/');
  await page.keyboard.type('filing');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await expect(page.locator('extension-bar')).toHaveCount(1);
});

test('beside what an extension adds, search and filters go on working', {tag: '@proof'}, async ({page}) => {
  await page.goto('/en/search?q=glm');
  const field = page.getByRole('searchbox', {name: t('Search.label')});
  await field.fill('filing');
  await field.press('Enter');
  await expect(page).toHaveURL('/en/search?q=filing');
  await page.getByRole('main').getByRole('heading', {level: 2}).first().getByRole('link').click();
  await expect(page).toHaveURL(/Filing/);

  await page.goto('/en/dev/howuse/model?kind=reasoning');
  const kinds = page.getByRole('navigation', {name: t('ModelData.filterKind')});
  await kinds.getByRole('link', {name: t('ModelData.kinds.video'), exact: true}).click();
  await expect(page).toHaveURL('/en/dev/howuse/model?kind=video');
});

test('beside what an extension adds, the playground goes on working', {tag: '@proof'}, async ({page}) => {
  const operation = operations('en').find(({id}) => id === 'chatCompletions');
  await page.goto(localePath('en', operation ? tryPath(operation) : ''));
  const form = page.getByRole('form', {name: t('TryIt.title')});
  await form.getByLabel(t('TryIt.key')).fill('test-json-extension');
  await form.getByRole('button', {name: t('TryIt.send')}).click();
  await expect(page.getByRole('region', {name: t('TryIt.answer')}).getByRole('status')).toHaveText(t('TryIt.done'));
});
