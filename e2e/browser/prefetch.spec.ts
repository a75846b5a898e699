import type {Page} from '@playwright/test';
import {isAheadAddress, speculationRules} from '@/lib/routing/speculation-rules';
import {expect, test, translator} from '../support';

const t = translator('en');

type Rule = {and?: Rule[]; not?: Rule; href_matches?: string | string[]; selector_matches?: string};

test('browsers with and without Speculation Rules fetch the same pages ahead', async ({page}) => {
  const addresses: [string, boolean][] = [
    ['/', true],
    ['/en', true],
    ['/dev/howuse/Filing', true],
    ['/en/dev/howuse/visual-reasoning-model/glm-4.1v-thinking', true],
    ['/dev/api', true],
    ['/en/dev/api/model/embeddings#body', true],
    ['/dev/howuse/model?kind=video', false],
    ['/dev/api/model/embeddings/try', false],
    ['/dev/howuse/Filing/check', false],
    ['/dev/faq.md', false],
    ['/en/openapi.json', false],
    ['/search', false],
    ['/en/search', false],
    ['/en/login', false],
    ['/api/search', false],
    ['/console/overview', false],
    ['/special_area', false]
  ];
  await page.goto('/en/dev/faq');
  const where: Rule = speculationRules.prerender[0]?.where ?? {};
  const byRules = await page.evaluate(
    ([rule, all]) => {
      type Pattern = new (pattern: string, base: string) => {test: (url: string) => boolean};
      const {URLPattern} = window as unknown as {URLPattern: Pattern};
      const matches = (each: Rule, url: string): boolean => {
        if (each.and) return each.and.every((inner) => matches(inner, url));
        if (each.not) return !matches(each.not, url);
        return [each.href_matches ?? []].flat().some((pattern) => new URLPattern(pattern, location.origin).test(url));
      };
      return all.map((path) => matches(rule, location.origin + path));
    },
    [where, addresses.map(([path]) => path)] as const
  );
  expect(addresses.map(([path], index) => [path, byRules[index]])).toEqual(addresses);
  expect(addresses.map(([path]) => [path, isAheadAddress(new URL(path, 'http://localhost'))])).toEqual(addresses);
});

/** Opens a page in a browser that knows no Speculation Rules, and gathers the pages that are asked for from then on. */
async function visit(page: Page, {saveData = false} = {}): Promise<string[]> {
  await page.addInitScript((saves) => {
    HTMLScriptElement.supports = () => false;
    Object.defineProperty(navigator, 'connection', {value: {saveData: saves}});
  }, saveData);
  await page.route('/en/dev/faq', async (route) => {
    const response = await route.fetch();
    const {'speculation-rules': _, ...headers} = response.headers();
    await route.fulfill({response, headers});
  });
  await page.goto('/en/dev/faq');
  const asked: string[] = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname.startsWith('/en')) asked.push(pathname);
  });
  return asked;
}

const tab = (page: Page, key: 'welcome' | 'releaseNotes' | 'guidelines') =>
  page.getByRole('navigation', {name: t('SectionTabs.label')}).getByRole('link', {name: t(`SectionTabs.${key}`)});

test('a page is fetched once when the reader comes to its link', async ({page}) => {
  const asked = await visit(page);
  await tab(page, 'welcome').hover();
  await expect.poll(() => asked).toEqual(['/en/dev/welcome']);
  await tab(page, 'releaseNotes').focus();
  await expect.poll(() => asked).toEqual(['/en/dev/welcome', '/en/dev/releasenotes']);
  await tab(page, 'welcome').dispatchEvent('touchstart');
  await tab(page, 'guidelines').dispatchEvent('touchstart');
  await expect.poll(() => asked).toEqual(['/en/dev/welcome', '/en/dev/releasenotes', '/en/dev/guidelines']);
});

test('nothing is fetched of what is passed on the way, made for one request, or no page', async ({page}) => {
  await page.clock.install();
  const asked = await visit(page);
  const banner = page.getByRole('banner');
  for (const link of [
    banner.getByRole('link', {name: t('TopNavigation.login')}),
    banner.getByRole('link', {name: t('TopNavigation.search')}),
    page.getByRole('link', {name: t('PageActions.view')}),
    page.getByRole('link', {name: t('Footer.licence')})
  ]) {
    await link.dispatchEvent('pointerover');
    await page.clock.runFor(1000);
  }
  // Passed without rest: time does not go on between the two.
  const [passed, meant] = await Promise.all([tab(page, 'welcome').elementHandle(), tab(page, 'guidelines').elementHandle()]);
  await page.evaluate(
    (links) => {
      for (const link of links) link?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    },
    [passed, meant]
  );
  await page.clock.runFor(1000);
  await expect.poll(() => asked).toEqual(['/en/dev/guidelines']);
});

test('nothing is fetched ahead for a reader who saves data', async ({page}) => {
  await page.clock.install();
  const asked = await visit(page, {saveData: true});
  await tab(page, 'welcome').dispatchEvent('pointerover');
  await page.clock.runFor(1000);
  await tab(page, 'releaseNotes').dispatchEvent('touchstart');
  await tab(page, 'guidelines').click();
  await expect(page).toHaveURL('/en/dev/guidelines');
  expect(asked.slice(0, 1)).toEqual(['/en/dev/guidelines']);
});
