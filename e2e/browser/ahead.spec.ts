import type {Page} from '@playwright/test';
import {docs} from '@/lib/docs';
import {bodyQuery, textQuery} from '@/lib/page-text';
import {hold} from '../hold';
import {hydrated} from '../hydrated';
import {expect, test, translator} from '../support';

const here = '/dev/howuse/functioncall';
const next = '/dev/howuse/retrieval';
const ofRouter = (url: URL) => url.searchParams.has('_rsc');
const title = (path: string) => docs.get('zh', path.replace('/dev/', ''))?.meta.title ?? '';
const entry = (page: Page, path: string) => page.locator(`.sidebar a[href="${path}"]`);

/** A click on a page's entry of the sidebar that no menu of a phone hides and no pointer announces. */
const go = (page: Page, path: string) => entry(page, path).evaluate((link: HTMLAnchorElement) => link.click());

/** A pointer that comes to a page's entry of the sidebar, whether a menu of a phone hides it or not. */
const approach = (page: Page, path: string) => entry(page, path).dispatchEvent('pointermove');

/** The pages of the sidebar beside this one. */
const entryPaths = (page: Page) =>
  page
    .locator('.sidebar a[href^="/dev/"]:not([aria-current])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Opens the first page and fetches the texts of others ahead. */
async function visitWithTexts(page: Page, paths: string[]) {
  await page.goto(here);
  await hydrated(page);
  for (const path of paths) {
    const fetched = page.waitForResponse((response) => response.url().endsWith(path + textQuery));
    await approach(page, path);
    await (await fetched).finished();
  }
}

/** The pages whose text is asked for from now on. */
function watchTexts(page: Page): string[] {
  const texts: string[] = [];
  page.on('request', (request) => {
    const {pathname, search} = new URL(request.url());
    if (search === textQuery) texts.push(pathname);
  });
  return texts;
}

/** Text, address, the sidebar and the link to the other language are those of a page. */
async function shows(page: Page, path: string) {
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title(path));
  await expect(page).toHaveURL(path);
  await expect(page.locator('.sidebar [aria-current]')).toHaveCount(1);
  await expect(entry(page, path)).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.language-menu a[hreflang="en"]')).toHaveAttribute('href', `/en${path}`);
}

test('the page of a link that one comes to is fetched ahead, and going there asks for no page again', async ({page}) => {
  const texts = watchTexts(page);
  await visitWithTexts(page, [next]);
  await approach(page, next);
  await go(page, next);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title(next));
  await expect(page).toHaveURL(next);
  await expect(page).toHaveTitle(new RegExp(title(next)));
  expect(texts).toEqual([next]);
});

test('who takes their time gets a page without its sidebar, which the router has', async ({page}) => {
  const segment = 'next-router-segment-prefetch';
  const asked: string[] = [];
  page.on('request', (request) => {
    if (ofRouter(new URL(request.url()))) asked.push(request.headers()[segment] ?? 'all of a page');
  });
  await visitWithTexts(page, []);
  for (const path of [next, '/dev/howuse/websearch']) {
    asked.length = 0;
    const fetched = page.waitForResponse(
      (response) => new URL(response.url()).pathname === path && Boolean(response.request().headers()[segment]?.endsWith('__PAGE__'))
    );
    await approach(page, path);
    await (await fetched).finished();
    await go(page, path);
    await expect(page).toHaveTitle(new RegExp(title(path)));
    expect(asked).not.toContain('all of a page');
  }
  expect(asked.map((each) => each.replace(/.*(?=__PAGE__)/, ''))).toEqual(['/_tree', '__PAGE__']);
});

test('a link that one only passes is not fetched, nor one that comes below a pointer at rest', async ({page}) => {
  const [passed, moved, last] = ['/dev/howuse/websearch', '/dev/howuse/fileqa', '/dev/howuse/batchapi'];
  const texts = watchTexts(page);
  await page.clock.install();
  await page.goto(here);
  await hydrated(page);
  await page.evaluate(
    (paths) => {
      for (const path of paths) {
        document.querySelector(`.sidebar a[href="${path}"]`)?.dispatchEvent(new PointerEvent('pointermove', {bubbles: true}));
      }
    },
    [passed, next]
  );
  await expect.poll(() => texts).toEqual([next]);
  await entry(page, moved).dispatchEvent('pointerover');
  await page.clock.runFor(1000);
  await approach(page, last);
  await expect.poll(() => texts).toEqual([next, last]);
});

test('of many links that one comes to a few are fetched at a time, and the one that one stays on whatever came before', async ({page}) => {
  const isText = (url: URL) => url.search === textQuery;
  const texts = watchTexts(page);
  await page.clock.install();
  const release = await hold(page, isText);
  await page.goto(here);
  await hydrated(page);
  const entries = (await entryPaths(page)).slice(0, 10);
  for (const path of entries) {
    await approach(page, path);
    await page.clock.runFor(100);
  }
  await expect.poll(() => texts.length).toBeGreaterThan(2);
  expect(texts.length).toBeLessThan(5);
  expect(texts).not.toContain(entries[9]);
  release();
  await expect.poll(() => texts).toContain(entries[9]);
  await page.unrouteAll({behavior: 'wait'});
});

test('a pointer that rests on a link when scripts come fetches its page', async ({page, isMobile}) => {
  test.skip(isMobile, 'a finger does not rest on a link');
  await page.goto(here);
  const fetched = page.waitForRequest((request) => request.url().endsWith(next + textQuery));
  await entry(page, next).hover();
  await fetched;
});

test('the page that follows is fetched when its link is in sight', async ({page}) => {
  const texts = watchTexts(page);
  await page.goto(here);
  await hydrated(page);
  expect(texts).toEqual([]);
  const link = page.locator('.pager [rel="next"]');
  await expect(link).toHaveAttribute('href', next);
  await link.scrollIntoViewIfNeeded();
  await expect.poll(() => texts).toEqual([next]);
});

test('no more than 100 kB are fetched ahead on one page', async ({page}) => {
  const most = 100_000;
  let open = 0;
  let spent = 0;
  const texts = watchTexts(page);
  await page.clock.install();
  await page.goto(here);
  await hydrated(page);
  const isAhead = (url: string) => /[?&]_(?:text|rsc)\b/.test(url);
  page.on('request', (request) => {
    if (isAhead(request.url())) open++;
  });
  page.on('requestfinished', async (request) => {
    if (!isAhead(request.url())) return;
    const {responseHeadersSize, responseBodySize} = await request.sizes();
    spent += responseHeadersSize + responseBodySize;
    open--;
  });
  const entries = await entryPaths(page);
  expect(entries.length).toBeGreaterThan(20);
  for (const path of entries) {
    await approach(page, path);
    await page.clock.runFor(100);
    // One page may cost a quarter of it: what is left when there is less is not spent.
    await expect.poll(() => texts.includes(path) || spent > most - 30_000).toBe(true);
    await expect.poll(() => open).toBe(0);
  }
  expect(texts.length).toBeGreaterThan(4);
  expect(texts.length).toBeLessThan(15);
  expect(spent).toBeLessThan(most);
  // The next page has as much of its own.
  const left = entries.filter((path) => path !== next && !texts.includes(path));
  await go(page, next);
  await expect(page).toHaveTitle(new RegExp(title(next)));
  await approach(page, left[0] ?? '');
  await expect.poll(() => texts).toContain(left[0]);
});

const languageLink = (page: Page) => page.locator('.language-menu a[hreflang="en"]');

test('the other language is fetched when one comes to its link, and going there asks for it no more', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const {pathname, search} = new URL(request.url());
    if (pathname === `/en${here}` && !search.startsWith('?_rsc')) asked.push(search);
  });
  await page.goto(here);
  await hydrated(page);
  expect(asked).toEqual([]);
  const fetched = page.waitForResponse((response) => response.url().endsWith(bodyQuery));
  await languageLink(page).dispatchEvent('pointermove');
  await (await fetched).finished();
  await languageLink(page).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveTitle(new RegExp(docs.get('en', 'howuse/functioncall')?.meta.title ?? ''));
  expect(asked).toEqual([bodyQuery]);
});

test('the way back to the language one comes from asks for nothing, even of who rests on its link', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const {pathname, search} = new URL(request.url());
    if (pathname.endsWith(here) && search) asked.push(pathname + (search.startsWith('?_rsc') ? '?_rsc' : search));
  });
  await page.goto(here);
  await hydrated(page);
  await languageLink(page).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveTitle(new RegExp(docs.get('en', 'howuse/functioncall')?.meta.title ?? ''));
  const back = page.locator('.language-menu a[hreflang="zh-CN"]');
  await back.dispatchEvent('pointermove');
  await back.evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveTitle(new RegExp(title(here)));
  await shows(page, here);
  expect(asked.filter((each) => !each.endsWith('?_rsc'))).toEqual([`/en${here}${bodyQuery}`]);
});

test('who changes their mind on the way to the other language has it at hand afterwards', async ({page}) => {
  const isBody = (url: URL) => url.search === bodyQuery;
  let asked = 0;
  page.on('request', (request) => {
    if (isBody(new URL(request.url()))) asked++;
  });
  const release = await hold(page, isBody);
  await page.goto(here);
  await hydrated(page);
  const come = page.waitForResponse((response) => isBody(new URL(response.url())));
  await languageLink(page).evaluate((link: HTMLElement) => link.click());
  await page.locator('.language-menu a[hreflang="zh-CN"]').evaluate((link: HTMLElement) => link.click());
  release();
  await (await come).finished();
  await shows(page, here);
  await languageLink(page).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveTitle(new RegExp(docs.get('en', 'howuse/functioncall')?.meta.title ?? ''));
  expect(asked).toBe(1);
  await page.unrouteAll({behavior: 'wait'});
});

test('nothing is fetched ahead for a reader who saves data', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
  });
  const asked: string[] = [];
  await page.clock.install();
  await page.goto(here);
  await hydrated(page);
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.runFor(10_000);
  await approach(page, next);
  await languageLink(page).dispatchEvent('pointermove');
  await page.locator('.pager [rel="next"]').scrollIntoViewIfNeeded();
  await page.clock.runFor(1000);
  expect(asked.filter((url) => !url.endsWith('.svg'))).toEqual([]);
});

test('a text that could not be had ahead does not move the reader, and its link still leads there', async ({page}) => {
  let broken = true;
  await page.route(next + textQuery.replace('?', '\\?'), (route) =>
    broken ? route.fulfill({contentType: 'text/html', body: '<p>'}) : route.continue()
  );
  await page.goto(here);
  await hydrated(page);
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname === next);
  await approach(page, next);
  await (await answered).finished();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title(here));
  broken = false;
  await go(page, next);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title(next));
});

test('a text at hand is shown at once, whatever the router waits for, and the way back leads to where one was', async ({page}) => {
  const release = await hold(page, ofRouter);
  await visitWithTexts(page, [next]);
  await page.evaluate(() => window.scrollTo({top: 700, behavior: 'instant'}));
  await go(page, next);
  await shows(page, next);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page).toHaveTitle(new RegExp(title(here)));

  await page.goBack();
  await shows(page, here);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(700);

  release();
  await go(page, next);
  await shows(page, next);
  await expect(page).toHaveTitle(new RegExp(title(next)));
  // The entry of the page one is on leads nowhere else: one step back is enough.
  await go(page, next);
  await shows(page, next);
  await page.goBack();
  await shows(page, here);
  await expect(page).toHaveTitle(new RegExp(title(here)));
  await expect(page.locator('main')).toHaveCount(1);
  await page.unrouteAll({behavior: 'wait'});
});

for (const fate of ['comes', 'fails']) {
  test(`a text that ${fate} when the reader has gone elsewhere leaves them where they are`, async ({page}) => {
    const slow = '/dev/howuse/fileqa';
    const isSlow = (url: URL) => url.pathname === slow && url.search === textQuery;
    let asked = 0;
    await page.route(isSlow, (route) =>
      asked++ === 0 && fate === 'fails' ? route.fulfill({contentType: 'text/html', body: '<p>'}) : route.continue()
    );
    const release = await hold(page, isSlow);
    await visitWithTexts(page, [next]);
    const late = page.waitForResponse((response) => isSlow(new URL(response.url())));
    await go(page, slow);
    await go(page, next);
    await shows(page, next);
    release();
    await (await late).finished();
    await expect(page).toHaveTitle(new RegExp(title(next)));
    await shows(page, next);
    await go(page, slow);
    await shows(page, slow);
    await page.unrouteAll({behavior: 'wait'});
  });
}

test('who goes on faster than the router follows sees each page, and finds each on the way back', async ({page}) => {
  const further = '/dev/howuse/websearch';
  const release = await hold(page, ofRouter);
  await visitWithTexts(page, [next, further]);
  for (const path of [next, further]) {
    await go(page, path);
    await shows(page, path);
  }
  release();
  await expect(page).toHaveTitle(new RegExp(title(further)));
  await shows(page, further);
  for (const path of [next, here]) {
    await page.goBack();
    await expect(page).toHaveTitle(new RegExp(title(path)));
    await shows(page, path);
    await expect(page.locator('main')).toHaveCount(1);
  }
  await page.unrouteAll({behavior: 'wait'});
});

test('who goes on while React is on the way to a page is not led back to it', async ({page}) => {
  const further = '/dev/howuse/websearch';
  const release = await hold(page, ofRouter);
  await visitWithTexts(page, [next, further]);
  await go(page, next);
  await shows(page, next);
  // The further text is shown, and the router has not been told of it yet, when React reaches the page before.
  await page.evaluate(() => {
    const real = window.requestAnimationFrame;
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => waiting.push(callback);
    Object.assign(window, {
      goOn: () => {
        window.requestAnimationFrame = real;
        for (const each of waiting) each(0);
      }
    });
  });
  await go(page, further);
  const heading = page.getByRole('heading', {level: 1});
  await expect(heading).toHaveText(title(further));
  release();
  await expect(page).toHaveTitle(new RegExp(title(next)));
  await expect(heading).toHaveText(title(further));
  await page.evaluate(() => (window as unknown as {goOn: () => void}).goOn());
  await expect(page).toHaveTitle(new RegExp(title(further)));
  await shows(page, further);
  await expect(page.locator('main')).toHaveCount(1);
  await page.unrouteAll({behavior: 'wait'});
});

test("a phone's menu is closed at the click, whatever the router waits for", async ({page, isMobile}) => {
  test.skip(!isMobile, 'the menu of a phone');
  const release = await hold(page, ofRouter);
  await visitWithTexts(page, [next]);
  const sidebar = page.locator('#sidebar');
  await page.getByRole('button', {name: translator('zh')('Menu.sections'), exact: true}).click();
  await expect(sidebar).toBeVisible();
  await entry(page, next).click();
  await shows(page, next);
  await expect(sidebar).toBeHidden();
  release();
  await page.unrouteAll({behavior: 'wait'});
});

test('the way back to a section leads to its page, wherever one has been since', async ({page}) => {
  const heading = page.getByRole('heading', {level: 1});
  await page.goto(here);
  await hydrated(page);
  await page.locator('.page-contents a[href="#how-it-works"]').evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveURL(`${here}#how-it-works`);
  await expect(heading).toHaveText(title(here));
  await go(page, next);
  await expect(page).toHaveTitle(new RegExp(title(next)));
  await page.goBack();
  await expect(page).toHaveURL(`${here}#how-it-works`);
  await expect(heading).toHaveText(title(here));
  await expect(page.locator('#how-it-works')).toBeInViewport();
});
