import type {Page} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {expect, keepingPages, test, translator} from '../support';

// One worker for all: another would start a browser of its own.
test.describe.configure({mode: 'default'});
test.use({launchOptions: async ({launchOptions}, use) => use({...launchOptions, ...keepingPages})});

const t = translator('en');

/** Whether the page that is shown was kept whole, and why not. */
const restored = (page: Page) =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    const {notRestoredReasons} = entry as PerformanceNavigationTiming & {notRestoredReasons?: {reasons: unknown}};
    return [(window as {persisted?: boolean}).persisted, notRestoredReasons?.reasons ?? []];
  });

test.beforeEach(({page}) => page.addInitScript(() => addEventListener('pageshow', ({persisted}) => Object.assign(window, {persisted}))));

for (const [path, what, tag] of [
  ['/', 'the front page', '@proof'],
  ['/dev/howuse/websearch', 'a guide', '@proof'],
  ['/dev/api/model/embeddings', 'an operation', '@proof'],
  ['/dev/howuse/Filing', 'the filings', '@proof'],
  ['/search?q=glm', 'the search', '']
] as const) {
  test(`${what} is kept whole for the way back and forward`, {tag: tag || []}, async ({page}) => {
    await page.goto(localePath('en', path));
    await page.evaluate(() => scrollTo({top: 300, behavior: 'instant'}));
    await page.goto('/en/dev/welcome');
    await page.goBack({waitUntil: 'commit'});
    await expect(page).toHaveURL(localePath('en', path));
    expect(await restored(page)).toEqual([true, []]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
    await page.goForward({waitUntil: 'commit'});
    await expect(page).toHaveURL('/en/dev/welcome');
    expect(await restored(page)).toEqual([true, []]);
  });
}

test('a page that was kept shows what was chosen since, and nothing over it', async ({page}) => {
  const groups = page.getByRole('group', {name: t('Code.tabs'), exact: true});
  const next = page.getByRole('navigation', {name: t('DocPage.pager')}).locator('[rel="next"]');
  await page.goto('/en/dev/howuse/websearch');
  await page.keyboard.press('/');
  await page.keyboard.type('function call');
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(page).toHaveURL(/functioncall/);
  await page.getByRole('button', {name: t('Theme.label', {theme: t('Theme.system')}), exact: true}).click();
  await groups.first().getByText('Python', {exact: true}).click();
  await page.goBack({waitUntil: 'commit'});
  await expect(page).toHaveURL('/en/dev/howuse/websearch');
  expect(await restored(page)).toEqual([true, []]);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(groups).toHaveCount(2);
  for (const group of await groups.all()) await expect(group.getByRole('radio', {name: 'Python', exact: true})).toBeChecked();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await next.click();
  await expect(page).toHaveURL('/en/dev/howuse/functioncall');
});

test('the search that led to its page lies over nothing on the way back', async ({page}) => {
  await page.goto('/en/dev/faq');
  await page.keyboard.press('/');
  await page.keyboard.type('qqqq zzzz');
  await expect(page.getByText(t('Search.dialog.none'))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\?q=/);
  await page.goBack({waitUntil: 'commit'});
  await expect(page).toHaveURL('/en/dev/faq');
  expect(await restored(page)).toEqual([true, []]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
