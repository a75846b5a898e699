import type {Page} from '@playwright/test';
import {faqGroups} from '@/content/faq';
import {models} from '@/content/models';
import {releases} from '@/content/releases';
import {scenarios} from '@/content/scenarios';
import {localePath} from '@/i18n/navigation';
import {languageName, languageTag, locales} from '@/i18n/routing';
import {ourPages, sidebar} from '../portal-page';
import {askedOnce, expect, test, translator} from '../support';

const phone = {width: 390, height: 844};

/** Whether a thing can be seen within the window and within the box it scrolls in. */
async function inView(page: Page, selector: string, box: string) {
  const [thing, frame] = [await page.locator(selector).boundingBox(), await page.locator(box).boundingBox()];
  if (!thing || !frame) return false;
  const bottom = Math.min(frame.y + frame.height, page.viewportSize()?.height ?? 0);
  return thing.y >= frame.y && thing.y + thing.height <= bottom;
}

for (const locale of locales) {
  const t = translator(locale);

  test(`a page in ${locale} has its whole text, its sources and its neighbours`, {tag: askedOnce(locale)}, async ({page}) => {
    const response = await page.goto(localePath(locale, '/dev/howuse/websearch'));
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    expect(await page.getByRole('heading', {level: 2}).count()).toBeGreaterThan(4);
    expect((await page.getByRole('main').textContent())?.length).toBeGreaterThan(2000);
    await expect(page.getByRole('navigation', {name: t('DocPage.pager')}).getByRole('link')).toHaveCount(2);
    await expect(page.getByRole('button', {name: t('Code.copyCode')})).toHaveCount(0);
    const sources = page
      .getByRole('group')
      .filter({hasText: t('DocPage.sources')})
      .last();
    await sources.locator('summary').click();
    await expect(sources.getByRole('link').first()).toBeVisible();
  });

  test(`the sidebar in ${locale} leads through the portal, its categories opening by themselves`, {tag: askedOnce(locale, 'en')}, async ({
    page
  }) => {
    const nav = page.getByRole('navigation', {name: t('Sidebar.label'), exact: true});
    await page.goto(localePath(locale, '/dev/howuse'));
    await expect(nav.getByRole('link', {includeHidden: true})).toHaveCount(45 + ourPages.length);
    for (const index of [1, 3, 20, 35, 44]) {
      const entry = sidebar[index];
      expect(entry).toBeDefined();
      const link = nav.getByRole('link', {name: entry?.label[locale], exact: true});
      if (!(await link.isVisible())) await nav.getByText(entry?.category?.[locale] ?? '', {exact: true}).click();
      await link.click();
      await expect(page).toHaveURL(localePath(locale, entry?.path ?? ''));
      await expect(nav.locator('[aria-current="page"]')).toHaveText([entry?.label[locale] ?? '']);
      await expect(nav.locator('[aria-current="page"]')).toBeVisible();
      expect(await inView(page, '#sidebar [aria-current="page"]', '#sidebar'), entry?.path).toBe(true);
    }
  });

  test(`the tabs and the language menu in ${locale} are plain links`, {tag: askedOnce(locale)}, async ({page}) => {
    await page.goto(localePath(locale, '/dev/welcome'));
    await page
      .getByRole('navigation', {name: t('SectionTabs.label')})
      .getByRole('link', {name: t('SectionTabs.faq')})
      .click();
    await expect(page).toHaveURL(localePath(locale, '/dev/faq'));
    const other = locale === 'zh' ? 'en' : 'zh';
    await page.getByRole('link', {name: languageName[other], exact: true}).click();
    await expect(page).toHaveURL(localePath(other, '/dev/faq'));
    await expect(page.locator('html')).toHaveAttribute('lang', languageTag[other]);
    await page.getByRole('link', {name: languageName[locale], exact: true}).click();
    await expect(page).toHaveURL(localePath(locale, '/dev/faq'));
  });
}

test('the sidebar of a page far down its list begins at that page', async ({page}) => {
  await page.goto('/en/dev/howuse/safetytips');
  const sidebarHeight = (await page.locator('#sidebar').boundingBox())?.height ?? 0;
  const contentHeight = await page.locator('#sidebar').evaluate((element) => element.scrollHeight);
  expect(contentHeight).toBeGreaterThan(sidebarHeight * 1.2);
  expect(await inView(page, '#sidebar [aria-current="page"]', '#sidebar')).toBe(true);
});

test('code tabs show the language one chooses', async ({page}) => {
  await page.goto('/en/dev/howuse/functioncall');
  const group = page.getByRole('group', {name: translator('en')('Code.tabs'), exact: true}).first();
  await expect(group.getByRole('radio')).toHaveCount(4);
  for (const name of ['Python', 'Node', 'Java', 'cURL']) {
    await group.getByText(name, {exact: true}).click();
    await expect(group.getByRole('radio', {name, exact: true})).toBeChecked();
    await expect(group.locator('pre:visible')).toHaveCount(1);
  }
});

test.describe('on a phone', () => {
  test.use({viewport: phone});
  const t = translator('en');

  for (const {button, nav, link, path} of [
    {button: t('Menu.site'), nav: t('TopNavigation.label'), link: t('TopNavigation.dashboard'), path: ''},
    {button: t('Menu.sections'), nav: t('Sidebar.label'), link: 'Models', path: '/en/dev/howuse/model'}
  ]) {
    test(`"${button}" opens`, async ({page}) => {
      await page.goto('/en/dev/howuse/introduction');
      const entry = page.getByRole('navigation', {name: nav, exact: true}).getByRole('link', {name: link, exact: true});
      await expect(entry).toBeHidden();
      await page.getByRole('button', {name: button, exact: true}).click();
      await expect(entry).toBeVisible();
      if (!path) return;
      await entry.click();
      await expect(page).toHaveURL(path);
      await expect(entry).toBeHidden();
    });
  }

  test('the contents fold out above the text', async ({page}) => {
    await page.goto('/en/dev/howuse/websearch');
    const contents = page.getByRole('navigation', {name: t('Contents.label'), exact: true});
    await expect(contents.getByRole('link').first()).toBeHidden();
    await contents.locator('summary').click();
    const second = contents.getByRole('link').nth(1);
    const href = (await second.getAttribute('href')) ?? '';
    await second.click();
    await expect(page).toHaveURL(`/en/dev/howuse/websearch${href}`);
  });
});

test('models are filtered by links', async ({page}) => {
  const t = translator('en');
  await page.goto('/en/dev/howuse/model');
  const rows = page.getByRole('region', {name: t('ModelData.comparison'), exact: true}).getByRole('rowheader');
  await expect(rows).toHaveCount(models.length);
  await page
    .getByRole('navigation', {name: t('ModelData.filterKind')})
    .getByRole('link', {name: t('ModelData.kinds.reasoning'), exact: true})
    .click();
  const reasoning = models.filter(({kind}) => kind === 'reasoning');
  expect(reasoning.length).toBeGreaterThan(0);
  await expect(rows.locator('code')).toHaveText(reasoning.map(({code}) => code));
});

test('release notes are filtered by links', {tag: '@proof'}, async ({page}) => {
  const t = translator('zh');
  await page.goto('/dev/releasenotes');
  await expect(page.locator('[data-releases] > li')).toHaveCount(releases.length);
  await page
    .getByRole('navigation', {name: t('ReleaseList.year')})
    .getByRole('link', {name: '2024', exact: true})
    .click();
  const expected = releases.filter(({date}) => date.startsWith('2024'));
  expect(expected.length).toBeGreaterThan(0);
  await expect(page.locator('[data-releases] > li')).toHaveCount(expected.length);
});

test('scenarios are filtered by links', {tag: '@proof'}, async ({page}) => {
  const t = translator('zh');
  await page.goto('/dev/howuse/openpower');
  await expect(page.locator('[data-scenarios] > section')).toHaveCount(scenarios.length);
  const industry = scenarios[0]?.industry ?? 'general';
  await page
    .getByRole('navigation', {name: t('ScenarioGallery.industry')})
    .getByRole('link', {name: t(`ScenarioGallery.industries.${industry}`), exact: true})
    .click();
  await expect(page.locator('[data-scenarios] > section')).toHaveCount(
    scenarios.filter((scenario) => scenario.industry === industry).length
  );
});

test('a question opens, by a click and by its address', async ({page}) => {
  const [first, second] = faqGroups.flatMap(({items}) => items);
  await page.goto('/en/dev/faq');
  const question = page.locator(`details:has([id="${first?.id}"])`);
  await expect(question).toHaveJSProperty('open', false);
  await question.getByText(first?.question.en ?? '', {exact: true}).click();
  await expect(question).toHaveJSProperty('open', true);
  await expect(page.locator('main details > div[id]')).toHaveCount(faqGroups.flatMap(({items}) => items).length);
  await page.goto('about:blank');
  await page.goto(`/en/dev/faq#${second?.id}`);
  const summary = page.locator('summary').filter({hasText: second?.question.en ?? ''});
  await expect(summary).toBeVisible();
  const y = (await summary.boundingBox())?.y ?? -1;
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(600);
});

for (const [path, locale] of [
  ['/dev/howuse/nothing', 'zh'],
  ['/en/nothing/at/all', 'en']
] as const) {
  test(`the page of the unknown address ${path} can be read and leads on`, async ({page}) => {
    const t = translator(locale);
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', {level: 1})).toHaveText(t('NotFoundPage.title'));
    await expect(page.getByText(t('NotFoundPage.description'))).toBeVisible();
    await expect(page.getByRole('link', {name: t('NotFoundPage.search')})).toHaveAttribute('href', localePath(locale, '/search'));
    const parents = page.getByRole('navigation', {name: t('NotFoundPage.parents')}).getByRole('link');
    await parents.first().click();
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(page).toHaveURL(locale === 'zh' ? '/dev/howuse' : '/en');
  });
}

test('the filing records are whole, their buttons hidden', async ({page}) => {
  const t = translator('zh');
  await page.goto('/dev/howuse/Filing#Beijing-QingYingAI-202412100045');
  for (const text of ['智谱清言（ChatGLM）', 'Beijing-ChatGLM-20230821', '清影AI', 'Beijing-QingYingAI-202412100045'])
    await expect(page.getByRole('cell', {name: text})).toBeVisible();
  await expect(page.getByRole('button', {name: t('Filing.copyNumber', {number: 'Beijing-ChatGLM-20230821'})})).toHaveCount(0);
});
