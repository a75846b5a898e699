import type {Page} from '@playwright/test';
import {docs} from '@/lib/docs';
import {hold} from '../hold';
import {hydrated} from '../hydrated';
import {expect, test, translator} from '../support';

const path = '/dev/howuse/websearch';
const t = translator('zh');
const isScript = (url: string) => /\/_next\/.*\.js$/.test(new URL(url).pathname);

/** The scripts that a page asks for from now on. */
function watchScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => isScript(request.url()) && asked.push(request.url()));
  return asked;
}

test('a reader who only reads waits for a document, which has its styles within, and loads no script', async ({page}) => {
  const scripts = watchScripts(page);
  const blocking: string[] = [];
  page.on('request', (request) => /^(?:document|stylesheet|font)$/.test(request.resourceType()) && blocking.push(request.url()));
  await page.clock.install();
  await page.goto(path);
  await page.clock.runFor(10_000);
  expect(scripts).toEqual([]);
  expect(blocking).toHaveLength(1);
  await expect(page.locator('.site-header')).toHaveCSS('position', 'sticky');
  await expect(page.locator('.section-tabs ul')).toHaveCSS('display', 'flex');
});

/** How every element of the header looks and where it stands. */
const headerLook = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.skip-link, .site-header, .site-header *')].map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return [element.tagName, x, y, width, height, ...[...style].map((name) => `${name}: ${style.getPropertyValue(name)}`)].join('; ');
    })
  );
for (const colorScheme of ['light', 'dark'] as const) {
  test(`the header is painted first as it stays, in ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    for (const at of ['/', '/en', path, `/en${path}`, '/search?q=GLM']) {
      await page.goto(at);
      const look = await headerLook(page);
      expect(look.length, at).toBeGreaterThan(30);
      const styles = page.locator('head style');
      await expect(styles, at).toHaveCount(2);
      await styles.last().evaluate((element) => element.remove());
      expect(await headerLook(page), at).toEqual(look);
    }
  });
}

const signs: [string, (page: Page) => Promise<void>][] = [
  ['a movement of the pointer', (page) => page.mouse.move(300, 400)],
  ['a turn of the wheel', (page) => page.mouse.wheel(0, 100)],
  ['a key', (page) => page.keyboard.press('Tab')],
  ['a touch', (page) => page.locator('h1').dispatchEvent('touchstart')],
  ['a click of an assistive tool', (page) => page.locator('h1').dispatchEvent('click')]
];
for (const [name, sign] of signs) {
  test(`${name} brings the scripts`, async ({page, isMobile}) => {
    test.skip(isMobile && name.includes('wheel'), 'a phone has none');
    const scripts = watchScripts(page);
    await page.goto(path);
    expect(scripts).toEqual([]);
    await sign(page);
    await expect.poll(() => scripts.length).toBeGreaterThan(5);
  });
}

test('a tap on a link brings its page, and no scripts for the one that is left', async ({page}) => {
  const scripts = watchScripts(page);
  await page.clock.install();
  await page.goto(path);
  await page.clock.pauseAt(Date.now() + 60_000);
  const link = page.locator('.pager [rel="next"]');
  for (const type of ['pointerdown', 'touchstart']) await link.dispatchEvent(type);
  await page.clock.runFor(150);
  await link.dispatchEvent('click');
  await expect(page).toHaveURL('/dev/howuse/functioncall');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(docs.get('zh', 'howuse/functioncall')?.meta.title ?? '');
  expect(scripts).toEqual([]);
});

test('a link that leads away from nothing, as to a section, leaves the scripts to the next sign', async ({page}) => {
  const scripts = watchScripts(page);
  await page.clock.install();
  await page.goto(path);
  await page.locator('.page-contents a').first().dispatchEvent('click');
  await expect(page).toHaveURL(/#/);
  await page.clock.runFor(1000);
  expect(scripts).toEqual([]);
  await page.locator('h1').dispatchEvent('touchstart');
  await page.clock.runFor(1000);
  await expect.poll(() => scripts.length).toBeGreaterThan(5);
});

/** Holds the scripts back until the reader has done something. */
const holdScripts = (page: Page) => hold(page, (url) => isScript(url.href));

test('what is asked for before the scripts are there takes place when they are', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const release = await holdScripts(page);
  await page.goto(path);
  const block = page.locator('main pre:visible').first();
  await block.hover();
  await page
    .getByRole('button', {name: t('Code.copyCode')})
    .first()
    .click();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  release();
  await expect(page.getByRole('dialog', {name: t('Search.label')})).toBeVisible();
  const code = await block.locator('code').textContent();
  expect(code?.length).toBeGreaterThan(20);
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('a slash that is typed with Shift, as on a German keyboard, asks for the search', async ({page}) => {
  const release = await holdScripts(page);
  await page.goto(path);
  await page.locator('h1').dispatchEvent('keydown', {key: '/', shiftKey: true, bubbles: true, cancelable: true});
  release();
  await expect(page.getByRole('dialog', {name: t('Search.label')})).toBeVisible();
});

test('theme, tabs, links and the language need no scripts to come', async ({page}) => {
  await holdScripts(page);
  await page.goto(`${path}?from=mail#three-ways`);
  await page.locator('.theme-button').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  const groups = page.getByRole('group', {name: t('Code.tabs'), exact: true});
  await expect(groups).toHaveCount(2);
  await groups.nth(1).getByText('Python', {exact: true}).click();
  for (const group of await groups.all()) await expect(group.getByRole('radio', {name: 'Python', exact: true})).toBeChecked();
  await page.getByRole('link', {name: 'English', exact: true}).click();
  await expect(page).toHaveURL(`/en${path}?from=mail#three-ways`);
  const next = page.getByRole('navigation', {name: translator('en')('DocPage.pager')}).locator('[rel="next"]');
  await next.click();
  await expect(page).toHaveURL('/en/dev/howuse/functioncall');
  for (const group of await groups.all()) await expect(group.getByRole('radio', {name: 'Python', exact: true})).toBeChecked();
});

test('the way back from a page that was loaded anew leads there', async ({page}) => {
  const further = '/dev/howuse/retrieval';
  const heading = page.getByRole('heading', {level: 1});
  await page.goto(path);
  await hydrated(page);
  const title = (await heading.textContent()) ?? '';
  await page.locator(`.sidebar a[href="${further}"]`).evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveURL(further);
  await expect(page).not.toHaveTitle(new RegExp(title));
  await page.reload();
  await page.goBack();
  await expect(page).toHaveURL(path);
  await expect(heading).toHaveText(title);
});

test('without the scripts the search leads to its page', async ({browser, baseURL}) => {
  // In a context of its own: the browser tells of every file that could not be had.
  const page = await browser.newPage({baseURL});
  await page.route(
    (url) => isScript(url.href),
    (route) => route.abort()
  );
  await page.goto(path);
  await page.locator('.search-link').click();
  await expect(page).toHaveURL(`${baseURL}/search`);
  await page.close();
});
