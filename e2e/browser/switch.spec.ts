import type {Page} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {type Locale, languageTag} from '@/i18n/routing';
import {docs} from '@/lib/docs';
import {filingPath, prerenderedFilings} from '@/lib/filings';
import {scenarioPaths} from '@/lib/scenarios';
import {hold} from '../hold';
import {hydrated} from '../hydrated';
import {expect, test, translator} from '../support';

const path = '/dev/howuse/functioncall';
const section = '#parameters';
const sameOnPhone = 'nothing of it depends on the width';
const ofRouter = (url: URL) => url.searchParams.has('_rsc');
const title = (locale: Locale, of = path) => docs.get(locale, of.replace('/dev/', ''))?.meta.title ?? '';
const languageLink = (page: Page, locale: Locale) => page.locator(`.language-menu a[hreflang="${languageTag[locale]}"]`);

/** Opens a page that scripts serve, in a document that `isSame` knows again. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await hydrated(page);
  await page.evaluate(() => Object.assign(window, {known: true}));
}

const isSame = (page: Page) => page.evaluate(() => 'known' in window);

/** A document of its own has come in the place of the one that was visited. */
const hasOwn = (page: Page) => page.waitForFunction(() => !('known' in window));

/** By the keyboard: to click on a bar that stays in place, Playwright scrolls the page below it. */
async function choose(page: Page, locale: Locale) {
  await languageLink(page, locale).evaluate((link: HTMLElement) => link.focus({preventScroll: true}));
  await page.keyboard.press('Enter');
}

/** Text, address and bars are those of the page in a language. */
async function shows(page: Page, locale: Locale, of = path) {
  const t = translator(locale);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title(locale, of));
  await expect(page).toHaveURL(localePath(locale, of));
  await expect(page.locator('html')).toHaveAttribute('lang', languageTag[locale]);
  await expect(page.getByRole('navigation', {name: t('LanguageMenu.label'), exact: true}).locator('[aria-current]')).toHaveAttribute(
    'hreflang',
    languageTag[locale]
  );
  await expect(page.locator('.sidebar [aria-current]')).toHaveAttribute('href', localePath(locale, of));
}

/** What a reader meets on a page, in the order of the page: words, names and where links lead. */
function content(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = ['href', 'aria-label', 'aria-current', 'alt', 'title', 'lang', 'hreflang', 'id', 'data-error-texts'];
    const found: string[] = [];
    const walk = (element: Element) => {
      if (element.matches('script, noscript, link, template, next-route-announcer, [role=status], main[style]')) return;
      // The contents' mark follows the reader, not the page.
      const own = names.filter((name) => element.hasAttribute(name) && element.getAttribute(name) !== 'location');
      found.push(`<${element.tagName} ${own.map((name) => `${name}=${element.getAttribute(name)}`).join(' ')}>`);
      for (const node of element.childNodes) {
        if (node instanceof Text && node.data.trim() !== '') found.push(node.data);
        if (node instanceof Element) walk(node);
      }
    };
    walk(document.body);
    return found;
  });
}

const kinds = [
  '/',
  '/dev/howuse',
  path,
  '/dev/howuse/Filing',
  '/dev/howuse/Filing/check',
  ...prerenderedFilings()
    .slice(0, 1)
    .map(({number}) => filingPath(number)),
  '/dev/howuse/model',
  ...scenarioPaths().slice(0, 1),
  '/dev/api/agent/run-agent',
  '/dev/releasenotes'
];

test.describe('every kind of page is shown in the other language without a new document', () => {
  for (const each of kinds) {
    test(each, async ({page, isMobile}) => {
      test.skip(isMobile, sameOnPhone);
      const [from, to]: Locale[] = kinds.indexOf(each) % 2 ? ['zh', 'en'] : ['en', 'zh'];
      const address = localePath(to as Locale, each);
      await page.goto(address);
      await hydrated(page);
      const wanted = await content(page);
      expect(wanted.length).toBeGreaterThan(100);
      const name = await page.title();

      const release = await hold(page, ofRouter);
      await visit(page, localePath(from as Locale, each));
      expect(await content(page)).not.toEqual(wanted);
      await choose(page, to as Locale);
      await expect.poll(() => content(page)).toEqual(wanted);
      await expect(page).toHaveURL(address);

      release();
      await expect(page).toHaveTitle(name);
      await expect.poll(() => content(page)).toEqual(wanted);
      await expect(page.locator('html')).toHaveAttribute('lang', languageTag[to as Locale]);
      await expect(page.locator('main')).toHaveCount(1);
      expect(await isSame(page)).toBe(true);
      await page.unrouteAll({behavior: 'wait'});
    });
  }
});

test('what one reads stays where it is, there and back', async ({page}) => {
  const release = await hold(page, ofRouter);
  await visit(page, path);
  const top = () => page.locator(`#content ${section}`).evaluate((heading) => heading.getBoundingClientRect().top);
  const scrolled = () => page.evaluate(() => window.scrollY);
  await page.locator(`#content ${section}`).evaluate((heading) => heading.scrollIntoView({behavior: 'instant'}));
  const before = await top();
  await choose(page, 'en');
  await shows(page, 'en');
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
  release();
  await expect(page).toHaveTitle(new RegExp(title('en')));
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);

  // In the middle of a section, too, which the other language makes longer or shorter.
  await page.evaluate(() => window.scrollBy({top: 130, behavior: 'instant'}));
  const place = await scrolled();
  await choose(page, 'zh');
  await expect(page).toHaveTitle(new RegExp(title('zh')));
  await choose(page, 'en');
  await expect(page).toHaveTitle(new RegExp(title('en')));
  await expect.poll(async () => Math.abs((await scrolled()) - place)).toBeLessThan(2);
  expect(await isSame(page)).toBe(true);
  await page.unrouteAll({behavior: 'wait'});
});

test('an open form of Try it does not come along, and one opens on the way back', async ({page, isMobile}) => {
  test.skip(isMobile, sameOnPhone);
  await visit(page, '/dev/api/agent/run-agent');
  const form = page.locator('.try-form');
  const open = () => page.getByRole('button', {name: translator('zh')('TryIt.open')}).click();
  await open();
  await expect(form).toBeVisible();
  for (const locale of ['en', 'zh'] as const) {
    await choose(page, locale);
    await expect(page.locator('html')).toHaveAttribute('lang', languageTag[locale]);
    await expect(form).toHaveCount(0);
  }
  await open();
  await expect(form).toBeVisible();
  expect(await isSame(page)).toBe(true);
});

test('what one has chosen, opened and focused stays so', async ({page, isMobile}) => {
  const own = '/dev/howuse/llm/glm-4-plus';
  const release = await hold(page, ofRouter);
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await visit(page, own);
  const categories = page.locator('.sidebar details');
  const opened = () => categories.evaluateAll((all) => all.map((each) => (each as HTMLDetailsElement).open));
  const chosen = page.locator('#content [data-sync] > input:checked').first();
  const sidebar = page.locator('.sidebar');
  const scrolled = () => sidebar.evaluate((element) => element.scrollTop);
  // The other way round than they were: the one that holds the page is closed.
  const before = await opened();
  expect(before).toContain(true);
  expect(before).toContain(false);
  await categories.evaluateAll((all) => {
    for (const each of all as HTMLDetailsElement[]) each.open = !each.open;
  });
  await page
    .locator('#content [data-sync] > input')
    .last()
    .evaluate((input: HTMLElement) => input.click());
  const tab = await chosen.getAttribute('value');
  await sidebar.evaluate((element) => element.scrollTo({top: 90, behavior: 'instant'}));
  const place = await scrolled();
  if (!isMobile) expect(place).toBe(90);

  const stays = async () => {
    await shows(page, 'en', own);
    // A phone has no room for the link of the language that is shown.
    await expect(languageLink(page, isMobile ? 'zh' : 'en')).toBeFocused();
    expect(await opened()).toEqual(before.map((open) => !open));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(chosen).toHaveAttribute('value', tab ?? '');
    await expect.poll(async () => Math.abs((await scrolled()) - place)).toBeLessThan(30);
  };
  await choose(page, 'en');
  await stays();
  release();
  await expect(page).toHaveTitle(new RegExp(title('en', own)));
  await stays();
  // Where React makes all of the page by itself, `html` included.
  await page.goBack();
  await shows(page, 'zh', own);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await isSame(page)).toBe(true);
  await page.unrouteAll({behavior: 'wait'});
});

test('what one has written stays, and a copy made before is in no way', async ({page}) => {
  await visit(page, '/dev/howuse/Filing');
  const field = page.locator('#content input[type="search"], #content input[type="text"], #content input:not([type])').first();
  await field.fill('CogView');
  await page
    .locator('button[data-copy], button[data-copy-from]')
    .first()
    .evaluate((button: HTMLElement) => button.click());
  await expect(page.locator('body > [role="status"]')).not.toBeEmpty();
  await choose(page, 'en');
  await expect(page).toHaveTitle(new RegExp(title('en', '/dev/howuse/Filing')));
  await expect(field).toHaveValue('CogView');
  expect(await isSame(page)).toBe(true);
});

test('what one opens before the router has followed is open afterwards', async ({page, isMobile}) => {
  const release = await hold(page, ofRouter);
  await visit(page, path);
  await choose(page, 'en');
  await shows(page, 'en');
  const menu = page.getByRole('button', {name: translator('en')('Menu.sections'), exact: true});
  if (isMobile) await menu.click();
  else await page.keyboard.press('/');
  release();
  await expect(page).toHaveTitle(new RegExp(title('en')));
  if (isMobile) await expect(page.locator('#sidebar')).toBeVisible();
  else await expect(page.getByRole('combobox', {name: translator('en')('Search.label')})).toBeFocused();
  await page.unrouteAll({behavior: 'wait'});
});

test('the way back leads to the language one came from, whether the router has followed or not', async ({page}) => {
  const release = await hold(page, ofRouter);
  await visit(page, path);
  await choose(page, 'en');
  await shows(page, 'en');
  await page.goBack();
  await shows(page, 'zh');
  await hydrated(page);

  release();
  await choose(page, 'en');
  await expect(page).toHaveTitle(new RegExp(title('en')));
  await page.goBack();
  await expect(page).toHaveTitle(new RegExp(title('zh')));
  await shows(page, 'zh');
  await page.goForward();
  await expect(page).toHaveTitle(new RegExp(title('en')));
  await shows(page, 'en');
  await expect(page.locator('main')).toHaveCount(1);
  await page.unrouteAll({behavior: 'wait'});
});

test('who chooses again, or goes on, before the router has followed gets what was chosen last', async ({page}) => {
  const next = '/dev/howuse/retrieval';
  const release = await hold(page, ofRouter);
  await visit(page, path);
  await choose(page, 'en');
  await shows(page, 'en');
  await choose(page, 'zh');
  await shows(page, 'zh');
  await hasOwn(page);

  await hydrated(page);
  await choose(page, 'en');
  await shows(page, 'en');
  await page.locator(`.sidebar a[href="/en${next}"]`).evaluate((link: HTMLElement) => link.click());
  await shows(page, 'en', next);
  release();
  await expect(page).toHaveTitle(new RegExp(title('en', next)));
  await shows(page, 'en', next);
  await expect(page.locator('main')).toHaveCount(1);
  await page.unrouteAll({behavior: 'wait'});
});

test('who goes elsewhere before the other language has come stays there', async ({page, isMobile}) => {
  test.skip(isMobile, sameOnPhone);
  const next = '/dev/howuse/retrieval';
  const isOther = (url: URL) => url.pathname === `/en${path}`;
  const release = await hold(page, isOther);
  await visit(page, path);
  const late = page.waitForResponse((response) => isOther(new URL(response.url())));
  await choose(page, 'en');
  await page.locator(`.sidebar a[href="${next}"]`).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveTitle(new RegExp(title('zh', next)));
  release();
  await (await late).finished();
  await shows(page, 'zh', next);
  expect(await isSame(page)).toBe(true);
  await page.unrouteAll({behavior: 'wait'});
});

test('who changes their mind before the other language has come stays where they are', async ({page, isMobile}) => {
  test.skip(isMobile, sameOnPhone);
  const isOther = (url: URL) => url.pathname === `/en${path}`;
  const release = await hold(page, isOther);
  await visit(page, path);
  const late = page.waitForResponse((response) => isOther(new URL(response.url())));
  await choose(page, 'en');
  await languageLink(page, 'zh').evaluate((link: HTMLElement) => link.click());
  release();
  await (await late).finished();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title('zh'));
  await shows(page, 'zh');
  expect(await isSame(page)).toBe(true);
  await page.unrouteAll({behavior: 'wait'});
});

test('who chooses again what does not come is led there by the browser', async ({page, isMobile}) => {
  test.skip(isMobile, sameOnPhone);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(
    (url) => url.pathname === `/en${path}`,
    async (route) => {
      if (route.request().resourceType() === 'fetch') await held;
      await route.fallback();
    }
  );
  await visit(page, path);
  await choose(page, 'en');
  expect(await isSame(page)).toBe(true);
  await choose(page, 'en');
  await hasOwn(page);
  await shows(page, 'en');
  release();
  await page.unrouteAll({behavior: 'wait'});
});

test('a double click is one choice', async ({page}) => {
  await visit(page, path);
  const box = await languageLink(page, 'en').boundingBox();
  if (!box) throw new Error('The link is not shown.');
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveTitle(new RegExp(title('en')));
  await shows(page, 'en');
  expect(await isSame(page)).toBe(true);
});

test('who goes to another section before the router has followed finds it as it is', async ({page}) => {
  const release = await hold(page, ofRouter);
  await visit(page, path);
  await choose(page, 'en');
  await shows(page, 'en');
  const entries = page.locator('.sidebar a');
  await entries.first().evaluate((link: HTMLElement) => link.focus());
  await page.locator('.section-tabs a[href="/en/dev/api"]').evaluate((link: HTMLElement) => link.click());
  release();
  await expect(page).toHaveURL('/en/dev/api');
  await expect(page.locator('.sidebar [aria-current="page"]')).toHaveAttribute('href', '/en/dev/api');
  await expect(page.locator('#content')).toHaveAttribute('data-address', '/en/dev/api');
  // The focus was on an entry that is not there any more, and goes to no other.
  await expect(entries.first()).not.toBeFocused();
  await expect(page.locator('main')).toHaveCount(1);
  await page.unrouteAll({behavior: 'wait'});
});

test('where the other language cannot be had or has other bars, its document is loaded', async ({page, isMobile}) => {
  test.skip(isMobile, sameOnPhone);
  const isFetch = (url: URL) => url.pathname === `/en${path}`;
  await page.route(isFetch, (route) =>
    route.request().resourceType() === 'fetch' ? route.fulfill({contentType: 'text/html', body: '<p>'}) : route.continue()
  );
  await visit(page, path);
  await choose(page, 'en');
  await hasOwn(page);
  await shows(page, 'en');

  await visit(page, path);
  await page.unrouteAll({behavior: 'wait'});
  await page.locator('.announcement').evaluate((element) => element.remove());
  await choose(page, 'en');
  await hasOwn(page);
  await shows(page, 'en');
});

test('the link of the language one reads leads nowhere else', async ({page}) => {
  await visit(page, path);
  await page.evaluate(() => window.scrollTo({top: 700, behavior: 'instant'}));
  const entries = await page.evaluate(() => window.history.length);
  await choose(page, 'zh');
  await shows(page, 'zh');
  expect(await page.evaluate(() => [window.scrollY, window.history.length])).toEqual([700, entries]);
  expect(await isSame(page)).toBe(true);
});
