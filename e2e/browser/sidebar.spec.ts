import type {Locator, Page} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';
import {sidebar} from '../portal-page';
import {expect, test, translator} from '../support';

const categories = sidebar.flatMap(({category}) => category ?? []);
const [first = {zh: '', en: ''}] = categories;
const second = categories.find(({en}) => en !== first.en) ?? first;

async function tree(page: Page, locale: Locale): Promise<Locator> {
  const button = page.getByRole('button', {name: translator(locale)('Menu.sections'), exact: true});
  const nav = page.getByRole('navigation', {name: translator(locale)('Sidebar.label'), exact: true});
  if ((await button.isVisible()) && !(await nav.isVisible())) await button.click();
  return nav;
}

const category = (nav: Locator, label: string) =>
  nav.getByRole('group').filter({has: nav.page().locator('summary').getByText(label, {exact: true})});

test('categories stay as the reader has left them, in both languages, and the one of the page is open', {tag: '@proof-phone'}, async ({
  page
}) => {
  await page.goto('/dev/howuse/websearch');
  let nav = await tree(page, 'zh');
  await expect(category(nav, first.zh)).toHaveJSProperty('open', false);
  await category(nav, first.zh).locator('summary').click();
  await expect(category(nav, first.zh)).toHaveJSProperty('open', true);
  for (const [path, locale] of [
    ['/dev/howuse/functioncall', 'zh'],
    ['/dev/howuse/functioncall', 'en']
  ] as const) {
    await page.goto(localePath(locale, path));
    nav = await tree(page, locale);
    await expect(category(nav, first[locale])).toHaveJSProperty('open', true);
    await expect(category(nav, second[locale])).toHaveJSProperty('open', false);
  }
  await category(nav, first.en).locator('summary').click();
  await page.goto('/en/dev/howuse/websearch');
  nav = await tree(page, 'en');
  await expect(category(nav, first.en)).toHaveJSProperty('open', false);
  await page.goto('/en/dev/howuse/llm/glm-4-plus');
  nav = await tree(page, 'en');
  await expect(category(nav, first.en)).toHaveJSProperty('open', true);
  await expect(nav.locator('[aria-current="page"]')).toBeInViewport();
});

test('the sidebar of a page far down its list shows that page, in a browser that does not scroll there by style too', async ({page}) => {
  await page.addInitScript(() => {
    const toTop = () => document.getElementById('sidebar')?.scrollTo({top: 0, behavior: 'instant'});
    document.addEventListener('readystatechange', toTop, {once: true});
  });
  // The record of a filing has no entry of its own: that of the page above it is shown.
  for (const path of ['/en/dev/howuse/safetytips', '/en/dev/howuse/Filing/Beijing-ChatGLM-20230821']) {
    await page.goto(path);
    const nav = await tree(page, 'en');
    await expect(nav.locator('[aria-current]')).toBeInViewport();
  }
});

test('without storage for the session the categories open and close all the same', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
    });
  });
  await page.goto('/en/dev/howuse/websearch');
  const nav = await tree(page, 'en');
  await expect(nav.locator('[aria-current="page"]')).toBeInViewport();
  await category(nav, first.en).locator('summary').click();
  await expect(category(nav, first.en)).toHaveJSProperty('open', true);
});
