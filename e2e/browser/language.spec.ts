import {localePath} from '@/i18n/navigation';
import {type Locale, languageName, languageTag} from '@/i18n/routing';
import {docPath, docs} from '@/lib/docs';
import {headingsOf, parseMdx} from '@/lib/mdx';
import {scenarioPaths} from '@/lib/scenarios';
import {hydrated} from '../hydrated';
import {expect, test, translator} from '../support';

/** The first section of a page, or nothing for pages that are not made of content. */
function sectionOf(path: string): string {
  const doc = docs.get('zh', path.slice('/dev/'.length));
  const [heading] = doc ? headingsOf(parseMdx(doc)) : [];
  return heading ? `#${heading.id}` : '';
}

const paths = ['/', '/login', '/dev/howuse', ...docs.listAll().map(docPath), ...scenarioPaths().slice(0, 2)];
const parts = 3;

test('there are pages to switch on', () => {
  expect(paths.length).toBeGreaterThanOrEqual(57);
  expect(paths.filter(sectionOf).length).toBeGreaterThanOrEqual(50);
});

for (let part = 0; part < parts; part++) {
  test(`switching language and back lands where one began, query and section kept (${part + 1} of ${parts})`, async ({page, isMobile}) => {
    test.setTimeout(120_000);
    test.skip(isMobile && part > 0, 'the same links on a phone: a third of the pages will do');
    const menu = (locale: Locale) => page.getByRole('navigation', {name: translator(locale)('LanguageMenu.label'), exact: true});
    const own = paths.filter((_, index) => index % parts === part);
    expect(own.length).toBeGreaterThanOrEqual(19);
    for (const path of own) {
      const rest = `?from=mail&x=%2F${sectionOf(path)}`;
      await page.goto(path + rest);
      await expect.soft(menu('zh').locator('[aria-current]')).toHaveText([languageName.zh]);
      for (const [from, to] of [
        ['zh', 'en'],
        ['en', 'zh']
      ] as const) {
        const link = menu(from).getByRole('link', {name: languageName[to], exact: true});
        await expect.soft(link).toHaveAttribute('href', localePath(to, path));
        await expect.soft(link).toHaveAttribute('hreflang', languageTag[to]);
        await link.click();
        await expect(page).toHaveURL(localePath(to, path) + rest);
        await expect.soft(page.locator('html')).toHaveAttribute('lang', languageTag[to]);
      }
    }
  });
}

test('a filtered view is switched with its filter, after a navigation too', async ({page}) => {
  const t = translator('en');
  await page.goto('/en/dev/welcome');
  await hydrated(page);
  await page
    .getByRole('navigation', {name: t('SectionTabs.label')})
    .getByRole('link', {name: t('SectionTabs.releaseNotes')})
    .click();
  await page
    .getByRole('navigation', {name: t('ReleaseList.year'), exact: true})
    .getByRole('link', {name: '2025', exact: true})
    .click();
  await expect(page).toHaveURL('/en/dev/releasenotes?year=2025');
  await hydrated(page);
  await page.getByRole('link', {name: languageName.zh, exact: true}).click();
  await expect(page).toHaveURL('/dev/releasenotes?year=2025');
  const filter = page.getByRole('navigation', {name: translator('zh')('ReleaseList.year'), exact: true});
  await expect(filter.locator('[aria-current]')).toHaveText(['2025']);
});

test('the section one reads follows, although one got there by a click', async ({page, isMobile}) => {
  const t = translator('zh');
  await page.goto('/dev/howuse/websearch');
  await hydrated(page);
  const contents = page.getByRole('navigation', {name: t('Contents.label')});
  if (isMobile) await contents.getByText(t('Contents.label'), {exact: true}).click();
  const link = contents.getByRole('link').nth(2);
  const hash = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(`/dev/howuse/websearch${hash}`);
  await page.getByRole('link', {name: languageName.en, exact: true}).click();
  await expect(page).toHaveURL(`/en/dev/howuse/websearch${hash}`);
});
