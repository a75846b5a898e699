import type {Page} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {type Locale, languageName, languageTag, locales} from '@/i18n/routing';
import {docPath, docs} from '@/lib/docs';
import {headingsOf, parseMdx} from '@/lib/docs/compile';
import {scenarioPaths} from '@/lib/docs/scenarios';
import {expect, test, translator} from '../support';

/** The first section of a page, or nothing for pages that are not made of content. */
function sectionOf(path: string): string {
  const doc = docs.get('zh', path.slice('/dev/'.length));
  const [heading] = doc ? headingsOf(parseMdx(doc)) : [];
  return heading ? `#${heading.id}` : '';
}

const paths = ['/', '/login', '/dev/howuse', ...docs.listAll().map(docPath), ...scenarioPaths().slice(0, 2)];
const menu = (page: Page, locale: Locale) => page.getByRole('navigation', {name: translator(locale)('LanguageMenu.label'), exact: true});

test('every page links to itself in each language, and marks its own', {tag: '@desktop'}, async ({request}) => {
  expect(paths.length).toBeGreaterThanOrEqual(57);
  for (const path of paths) {
    for (const locale of locales) {
      const html = await (await request.get(localePath(locale, path), {headers: {'Sec-Fetch-Site': 'same-origin'}})).text();
      const [nav = ''] = /<nav [^>]*data-language-menu.*?<\/nav>/.exec(html) ?? [];
      const links = [...nav.matchAll(/<a ([^>]*)>([^<]*)</g)].map(([, attributes = '', text]) => {
        const named = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
        return [text, named('href'), named('hrefLang') ?? named('hreflang'), attributes.includes('aria-current')];
      });
      const wanted = locales.map((to) => [languageName[to], localePath(to, path), languageTag[to], to === locale]);
      expect(links, `${path} (${locale})`).toEqual(wanted);
    }
  }
});

test('switching language and back lands where one began, query and section kept', {
  tag: ['@desktop', '@more']
}, async ({page}) => {
  test.setTimeout(120_000);
  const own = [
    '/',
    '/login',
    ...paths.filter(sectionOf).filter((_, index) => process.env.PROOF || index % 24 === 0),
    ...scenarioPaths().slice(0, 1)
  ];
  expect(own.length).toBeGreaterThanOrEqual(6);
  for (const path of own) {
    const rest = `?from=mail&x=%2F${sectionOf(path)}`;
    await page.goto(path + rest);
    await expect(menu(page, 'zh').locator('[aria-current]')).toHaveText([languageName.zh]);
    for (const [from, to] of [
      ['zh', 'en'],
      ['en', 'zh']
    ] as const) {
      await page.waitForLoadState();
      await menu(page, from).getByRole('link', {name: languageName[to], exact: true}).click();
      await expect(page).toHaveURL(localePath(to, path) + rest);
      await expect(page.locator('html')).toHaveAttribute('lang', languageTag[to]);
    }
  }
});

test('the link to the other language can be opened in a tab, and has the query and the section there too', {tag: '@desktop'}, async ({
  page,
  context
}) => {
  await page.goto('/dev/howuse/websearch?from=mail#parameters');
  const opened = context.waitForEvent('page');
  await menu(page, 'zh')
    .getByRole('link', {name: languageName.en, exact: true})
    .click({modifiers: ['Control']});
  await expect(await opened).toHaveURL('/en/dev/howuse/websearch?from=mail#parameters');
});

test('a filtered view is switched with its filter, after a navigation too', {tag: '@desktop'}, async ({page}) => {
  const t = translator('en');
  await page.goto('/en/dev/welcome');
  await page
    .getByRole('navigation', {name: t('SectionTabs.label')})
    .getByRole('link', {name: t('SectionTabs.releaseNotes')})
    .click();
  await page
    .getByRole('navigation', {name: t('ReleaseList.year'), exact: true})
    .getByRole('link', {name: '2025', exact: true})
    .click();
  await expect(page).toHaveURL('/en/dev/releasenotes?year=2025');
  await page.getByRole('link', {name: languageName.zh, exact: true}).click();
  await expect(page).toHaveURL('/dev/releasenotes?year=2025');
  const filter = page.getByRole('navigation', {name: translator('zh')('ReleaseList.year'), exact: true});
  await expect(filter.locator('[aria-current]')).toHaveText(['2025']);
});

test('the section one reads follows, although one got there by a click', {tag: '@proof-phone'}, async ({page, isMobile}) => {
  const t = translator('zh');
  await page.goto('/dev/howuse/websearch');
  const contents = page.getByRole('navigation', {name: t('Contents.label')});
  if (isMobile) await contents.getByText(t('Contents.label'), {exact: true}).click();
  const link = contents.getByRole('link').nth(2);
  const hash = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(`/dev/howuse/websearch${hash}`);
  await page.getByRole('link', {name: languageName.en, exact: true}).click();
  await expect(page).toHaveURL(`/en/dev/howuse/websearch${hash}`);
});
