import {mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type BrowserContext, test as base, expect} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {startPortal} from '../own-portal';
import {translator, watchContext} from '../support';

/** A portal without its search index, so that the search page fails; `mend` gives it back. */
const test = base.extend<{context: BrowserContext}, {broken: {origin: string; mend: () => void}}>({
  context: async ({context, broken}, use) => {
    const problems = watchContext(context, broken.origin, 500);
    await use(context);
    // React tells the console of the very error that the page shows.
    expect(problems.filter((problem) => !/React error #441/.test(problem))).toEqual([]);
  },
  broken: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'broken-'));
      const link = (name: string) => symlinkSync(resolve(name), join(folder, name));
      for (const name of readdirSync('.')) if (name !== '.cache') link(name);
      mkdirSync(join(folder, '.cache'));
      for (const name of readdirSync('.cache')) if (name !== 'search') link(join('.cache', name));
      const portal = await startPortal({}, folder);
      await use({origin: portal.origin, mend: () => link('.cache/search')});
      await portal.close();
      rmSync(folder, {recursive: true, force: true});
    },
    {scope: 'worker', timeout: 60_000}
  ]
});

test('a page that fails says so in the reader’s language, and comes when one tries again', async ({page, broken}) => {
  for (const locale of locales) {
    const t = translator(locale);
    const answer = await page.goto(broken.origin + localePath(locale, '/search?q=GLM'));
    expect(answer?.status()).toBe(500);
    await expect(page.getByRole('heading', {level: 1})).toHaveText(t('ErrorPage.title'));
    await expect(page.getByRole('link', {name: t('ErrorPage.home')})).toHaveAttribute('href', localePath(locale, '/'));
    await expect(page.getByRole('button', {name: t('ErrorPage.retry')})).toBeVisible();
  }
  broken.mend();
  await page.getByRole('button', {name: translator('en')('ErrorPage.retry')}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(translator('en')('Search.title'));
  await expect(page.getByRole('link', {name: /GLM/}).first()).toBeVisible();
});

// Not watched: a browser writes a status that refuses something on its console.
base('what a reader writes is left in its field where it could not be kept', async ({page}) => {
  const t = translator('en');
  await page.route('**/api/feedback', (route) => route.fulfill({status: 503, json: {kept: false}}));
  await page.goto('/en/dev/faq');
  const section = page.getByRole('region', {name: t('Feedback.question')});
  await section.getByText(t('Feedback.report'), {exact: true}).click();
  const wrong = section.getByRole('textbox', {name: t('Feedback.wrong')});
  await wrong.fill('another title');
  await section.getByRole('button', {name: t('Feedback.send')}).click();
  await expect(section.getByText(t('Feedback.failed'))).toBeFocused();
  await expect(wrong).toHaveValue('another title');
});
