import {docs} from '@/lib/docs';
import {textQuery} from '@/lib/page-text';
import {hydrated} from '../hydrated';
import {expect, test} from '../support';

const here = '/dev/howuse/functioncall';
const next = '/dev/howuse/retrieval';
const title = (path: string) => docs.get('zh', path.replace('/dev/', ''))?.meta.title ?? '';

test('the neighbours in the sidebar are fetched ahead within 100 kB, and going there asks for no page again', async ({page}) => {
  const ahead: Promise<number>[] = [];
  const texts: string[] = [];
  const isOwn = ({pathname, search}: URL) => (pathname === here && search === '') || /^\/_next\/|\.(?:svg|png|ico)$/.test(pathname);
  page.on('request', (request) => {
    const {pathname, search} = new URL(request.url());
    if (pathname.startsWith('/dev/') && search === textQuery) texts.push(pathname);
  });
  page.on('requestfinished', (request) => {
    if (isOwn(new URL(request.url()))) return;
    ahead.push(request.sizes().then(({responseHeadersSize, responseBodySize}) => responseHeadersSize + responseBodySize));
  });
  await page.goto(here);
  await hydrated(page);
  await expect.poll(() => texts.length).toBeGreaterThanOrEqual(3);
  expect(texts[0]).toBe(next);
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(ahead);
  expect(sizes.length).toBeGreaterThanOrEqual(3);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(100_000);

  await page.evaluate((path) => document.querySelector<HTMLAnchorElement>(`.sidebar a[href="${path}"]`)?.click(), next);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title(next));
  await expect(page).toHaveURL(next);
  expect(texts.filter((path) => path === next)).toHaveLength(1);
});

test('the other language is fetched ahead by a rule that the policy knows', async ({page}) => {
  await page.goto(here);
  const rules = page.locator('script[type="speculationrules"]');
  await expect(rules).toBeAttached();
  const {prefetch} = JSON.parse((await rules.textContent()) ?? '');
  await expect(page.locator(prefetch[0].where.selector_matches)).toHaveAttribute('href', `/en${here}`);
});

test('while the mouse rests on the link to the other language, its page is made ready at the section one reads', async ({page}) => {
  const rules = () =>
    page
      .locator('script[type="speculationrules"]')
      .evaluateAll((scripts) => scripts.flatMap(({textContent}) => JSON.parse(textContent ?? '').prerender ?? []));
  await page.goto(`${here}#how-it-works`);
  await page.locator('.language-menu a[hreflang="en"]').hover();
  await expect.poll(rules).toHaveLength(1);
  const [rule] = await rules();
  await expect(page.locator(rule.where.selector_matches)).toHaveAttribute('href', `/en${here}#how-it-works`);
  await page.mouse.move(100, 500);
  await expect.poll(rules).toEqual([]);
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
  await page.locator(`.sidebar a[href="${next}"]`).dispatchEvent('pointerover');
  await page.locator('.language-menu a[hreflang="en"]').dispatchEvent('pointerover', {pointerType: 'mouse', bubbles: true});
  await page.clock.runFor(1000);
  await expect(page.locator('script[type="speculationrules"]')).toHaveCount(0);
  expect(asked.filter((url) => !url.endsWith('.svg'))).toEqual([]);
});

test('a text that could not be had ahead does not move the reader, and its link still leads there', async ({page}) => {
  let broken = true;
  await page.route(next + textQuery.replace('?', '\\?'), (route) =>
    broken ? route.fulfill({contentType: 'text/html', body: '<p>'}) : route.continue()
  );
  await page.goto(here);
  await hydrated(page);
  const link = page.locator(`.sidebar a[href="${next}"]`);
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname === next);
  await link.dispatchEvent('pointerover');
  await (await answered).finished();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title(here));
  broken = false;
  await page.evaluate((path) => document.querySelector<HTMLAnchorElement>(`.sidebar a[href="${path}"]`)?.click(), next);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title(next));
});

test('a text at hand is shown at once, whatever the router waits for, and the way back leads to where one was', async ({page}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/[?&]_rsc=/, async (route) => {
    await held;
    await route.continue();
  });
  const heading = page.getByRole('heading', {level: 1});
  const entry = (path: string) => page.locator(`.sidebar a[href="${path}"]`);
  const shows = async (path: string) => {
    await expect(heading).toHaveText(title(path));
    await expect(page).toHaveURL(path);
    await expect(entry(path)).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('.sidebar [aria-current]')).toHaveCount(1);
    await expect(page.locator('.language-menu a[hreflang="en"]')).toHaveAttribute('href', `/en${path}`);
  };
  const fetched = page.waitForResponse((response) => response.url().endsWith(next + textQuery));
  await page.goto(here);
  await hydrated(page);
  await (await fetched).finished();
  await page.evaluate(() => window.scrollTo({top: 700, behavior: 'instant'}));
  const go = () => entry(next).evaluate((link: HTMLAnchorElement) => link.click());
  await go();
  await shows(next);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page).toHaveTitle(new RegExp(title(here)));

  await page.goBack();
  await shows(here);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(700);

  release();
  await go();
  await shows(next);
  await expect(page).toHaveTitle(new RegExp(title(next)));
  // The entry of the page one is on leads nowhere else: one step back is enough.
  await go();
  await shows(next);
  await page.goBack();
  await shows(here);
  await expect(page).toHaveTitle(new RegExp(title(here)));
  await expect(page.locator('main')).toHaveCount(1);
  await page.unrouteAll({behavior: 'wait'});
});

test('a text that comes when the reader has gone elsewhere is not shown', async ({page}) => {
  const slow = '/dev/howuse/fileqa';
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(
    (url) => url.pathname === slow && url.search === textQuery,
    async (route) => {
      await held;
      await route.continue();
    }
  );
  const heading = page.getByRole('heading', {level: 1});
  const go = (path: string) => page.locator(`.sidebar a[href="${path}"]`).evaluate((link: HTMLAnchorElement) => link.click());
  const fetched = page.waitForResponse((response) => response.url().endsWith(next + textQuery));
  await page.goto(here);
  await hydrated(page);
  await (await fetched).finished();
  const late = page.waitForResponse((response) => response.url().endsWith(slow + textQuery));
  await go(slow);
  await go(next);
  await expect(heading).toHaveText(title(next));
  release();
  await (await late).finished();
  await expect(page).toHaveTitle(new RegExp(title(next)));
  await expect(heading).toHaveText(title(next));
  await expect(page).toHaveURL(next);
  await go(slow);
  await expect(heading).toHaveText(title(slow));
  await expect(page).toHaveURL(slow);
  await page.unrouteAll({behavior: 'wait'});
});

test('who goes on faster than the router follows sees each page, and finds each on the way back', async ({page}) => {
  const further = '/dev/howuse/websearch';
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/[?&]_rsc=/, async (route) => {
    await held;
    await route.continue();
  });
  const heading = page.getByRole('heading', {level: 1});
  const go = (path: string) => page.locator(`.sidebar a[href="${path}"]`).evaluate((link: HTMLAnchorElement) => link.click());
  const shows = async (path: string) => {
    await expect(heading).toHaveText(title(path));
    await expect(page).toHaveURL(path);
    await expect(page.locator('main')).toHaveCount(1);
  };
  const fetched = [next, further].map((path) => page.waitForResponse((response) => response.url().endsWith(path + textQuery)));
  await page.goto(here);
  await hydrated(page);
  for (const response of await Promise.all(fetched)) await response.finished();
  for (const path of [next, further]) {
    await go(path);
    await expect(heading).toHaveText(title(path));
    await expect(page).toHaveURL(path);
  }
  release();
  await expect(page).toHaveTitle(new RegExp(title(further)));
  await shows(further);
  for (const path of [next, here]) {
    await page.goBack();
    await expect(page).toHaveTitle(new RegExp(title(path)));
    await shows(path);
  }
  await page.unrouteAll({behavior: 'wait'});
});

test('the way back to a section leads to its page, wherever one has been since', async ({page}) => {
  const heading = page.getByRole('heading', {level: 1});
  await page.goto(here);
  await hydrated(page);
  await page.locator('.page-contents a[href="#how-it-works"]').evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveURL(`${here}#how-it-works`);
  await expect(heading).toHaveText(title(here));
  await page.locator(`.sidebar a[href="${next}"]`).evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveTitle(new RegExp(title(next)));
  await page.goBack();
  await expect(page).toHaveURL(`${here}#how-it-works`);
  await expect(heading).toHaveText(title(here));
  await expect(page.locator('#how-it-works')).toBeInViewport();
});
