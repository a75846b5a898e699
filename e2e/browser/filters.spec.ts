import type {Page} from '@playwright/test';
import {models} from '@/content/models';
import {releases} from '@/content/releases';
import {scenarios} from '@/content/scenarios';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {leadPrice, queryModels} from '@/lib/docs/models';
import {askedOnce, expect, test, translator} from '../support';

async function choose(page: Page, filter: string, option: string) {
  const nav = page.getByRole('navigation', {name: filter, exact: true});
  await nav.getByRole('link', {name: option, exact: true}).click();
  await expect(nav.locator('[aria-current]')).toHaveText([option]);
}

for (const locale of locales) {
  const t = translator(locale);

  test(`models in ${locale} are narrowed by kind and capability, sorted, and shown whole again`, {
    tag: ['@proof-phone', ...askedOnce(locale)]
  }, async ({page}) => {
    const path = localePath(locale, '/dev/howuse/model');
    const names = page
      .getByRole('region', {name: t('ModelData.comparison'), exact: true})
      .getByRole('rowheader')
      .locator('code');
    const expectModels = async (expected: typeof models) => {
      expect(expected.length).toBeGreaterThan(0);
      await expect(names).toHaveText(expected.map(({code}) => code));
      await expect(page.getByText(t('ModelData.results', {count: expected.length}), {exact: true})).toBeVisible();
    };
    await page.goto(path);
    await expectModels(models);
    await choose(page, t('ModelData.filterKind'), t('ModelData.kinds.language'));
    await expect(page).toHaveURL(`${path}?kind=language`);
    await expectModels(models.filter(({kind}) => kind === 'language'));
    await choose(page, t('ModelData.filterCapability'), t('ModelData.capability.function-calling'));
    await expect(page).toHaveURL(`${path}?kind=language&capability=function-calling`);
    const both = models.filter(({kind, capabilities}) => kind === 'language' && capabilities.includes('function-calling'));
    await expectModels(both);
    await choose(page, t('ModelData.sort'), t('ModelData.sortPrice'));
    await expectModels(queryModels({kind: 'language', capability: 'function-calling', sort: 'price'}));
    const amounts = queryModels({kind: 'language', capability: 'function-calling', sort: 'price'}).flatMap(
      (m) => leadPrice(m)?.amount ?? []
    );
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    await choose(page, t('ModelData.sort'), t('ModelData.sortContext'));
    await expectModels(queryModels({kind: 'language', capability: 'function-calling', sort: 'context'}));
    await page.goBack();
    await expectModels(queryModels({kind: 'language', capability: 'function-calling', sort: 'price'}));
    await choose(page, t('ModelData.sort'), t('ModelData.sortNone'));
    await choose(page, t('ModelData.filterCapability'), t('ModelData.all'));
    await choose(page, t('ModelData.filterKind'), t('ModelData.all'));
    await expect(page).toHaveURL(path);
    await expectModels(models);
  });

  test(`release notes in ${locale} are narrowed by year and kind`, {tag: ['@desktop', ...askedOnce(locale, 'en')]}, async ({page}) => {
    const path = localePath(locale, '/dev/releasenotes');
    await page.goto(path);
    const entries = page.locator('[data-releases]').getByRole('heading', {level: 3});
    const expectEntries = async (filter: (release: (typeof releases)[number]) => boolean) => {
      const expected = releases.filter(filter);
      expect(expected.length).toBeGreaterThan(0);
      await expect(entries).toHaveText(expected.toSorted((a, b) => b.date.localeCompare(a.date)).map(({title}) => title[locale]));
    };
    await expectEntries(() => true);
    await choose(page, t('ReleaseList.year'), '2025');
    await expectEntries(({date}) => date.startsWith('2025'));
    await choose(page, t('ReleaseList.kind'), t('ReleaseList.kinds.model'));
    await expect(page).toHaveURL(`${path}?year=2025&kind=model`);
    await expectEntries(({date, kind}) => date.startsWith('2025') && kind === 'model');
    await page.goto(`${path}?year=1999`);
    await expect(page.getByText(t('ReleaseList.noMatch'), {exact: true})).toBeVisible();
    await expect(entries).toHaveCount(0);
  });

  test(`scenarios in ${locale} are narrowed by industry and capability, and each has its page`, {
    tag: ['@desktop', ...askedOnce(locale, 'en')]
  }, async ({page}) => {
    const path = localePath(locale, '/dev/howuse/openpower');
    await page.goto(path);
    const entries = page.locator('[data-scenarios]').getByRole('heading', {level: 3});
    const expectEntries = async (expected: typeof scenarios) => {
      expect(expected.length).toBeGreaterThan(0);
      await expect(entries).toHaveText(expected.map(({title}) => title[locale]));
    };
    await expectEntries(scenarios);
    await choose(page, t('ScenarioGallery.industry'), t('ScenarioGallery.industries.finance'));
    await expectEntries(scenarios.filter(({industry}) => industry === 'finance'));
    await choose(page, t('ScenarioGallery.industry'), t('ScenarioGallery.all'));
    await choose(page, t('ScenarioGallery.capability'), t('ModelData.capability.function-calling'));
    const calling = scenarios.filter(({capabilities}) => capabilities.includes('function-calling'));
    await expectEntries(calling);
    await entries.first().getByRole('link').click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(calling[0]?.title[locale] ?? '');
  });
}

test('a filtered list keeps its place in the navigation', {tag: '@desktop'}, async ({page}) => {
  const t = translator('en');
  await page.goto('/en/dev/howuse/model?kind=reasoning');
  await expect(
    page.getByRole('navigation', {name: t('Sidebar.label'), exact: true, includeHidden: true}).locator('[aria-current="page"]')
  ).toHaveText(['Models']);
  await page.goto('/en/dev/releasenotes?year=2025');
  await expect(page.getByRole('navigation', {name: t('SectionTabs.label'), exact: true}).locator('[aria-current="page"]')).toHaveText([
    t('SectionTabs.releaseNotes')
  ]);
});

test('a filter nobody offers shows an empty list and not an error', {tag: '@desktop'}, async ({page}) => {
  const response = await page.goto('/en/dev/howuse/model?kind=%3Cscript%3E&sort=x');
  expect(response?.status()).toBe(200);
  await expect(page.getByText(translator('en')('ModelData.noMatch'), {exact: true})).toBeVisible();
});
