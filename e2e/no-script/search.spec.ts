import type {Locale} from '@/i18n/routing';
import {openedAddress} from '@/lib/insights/opened';
import {askedOnce, expect, test, translator} from '../support';

const prefixes: [Locale, string][] = [
  ['zh', ''],
  ['en', '/en']
];

for (const [locale, prefix] of prefixes) {
  const t = translator(locale);
  const word = locale === 'zh' ? '备案' : 'filing';

  test(`${locale}: the link in the top bar, the form and its results work without a script`, {tag: askedOnce(locale)}, async ({page}) => {
    await page.goto(`${prefix}/dev/faq`);
    await page.getByRole('link', {name: t('TopNavigation.search')}).click();
    await expect(page).toHaveURL(`${prefix}/search`);
    await expect(page.getByText(t('Search.empty'))).toBeVisible();
    await page.getByRole('searchbox', {name: t('Search.label')}).fill(word);
    await page.getByRole('button', {name: t('Search.submit')}).click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/search\\?q=`));
    await expect(page.getByRole('searchbox')).toHaveValue(word);
    const first = page.getByRole('main').getByRole('heading', {level: 2}).first().getByRole('link');
    const address = openedAddress(`${prefix}/dev/howuse/Filing`, {locale, query: word, place: 1});
    await expect(first).toHaveAttribute('href', address);
    expect(await page.locator('main mark').count()).toBeGreaterThan(3);
    const section = page.locator('[data-results] > li').first().locator('ul a').first();
    await section.click();
    await expect(page).toHaveURL(/\/dev\/howuse\/Filing#./);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  });

  test(`${locale}: a question has the passages that answer it above its results`, {tag: askedOnce(locale, 'en')}, async ({page}) => {
    await page.goto(`${prefix}/search?q=${encodeURIComponent(locale === 'zh' ? '多轮对话怎么保留上下文' : 'how do I sign a JWT')}`);
    const passages = page.getByRole('region', {name: t('Search.passages')});
    const first = passages.getByRole('listitem').first();
    await expect(first.getByRole('link')).toHaveAttribute(
      'href',
      locale === 'zh' ? '/dev/faq#multi-turn' : '/en/dev/api/authentication#jwt'
    );
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    expect(await passages.getByRole('listitem').count()).toBeLessThanOrEqual(3);
    await page.goto(`${prefix}/search?q=${word}`);
    await expect(page.locator('[data-results] > li').first()).toBeVisible();
    await expect(passages).toHaveCount(0);
  });

  test(`${locale}: results are filtered by kind and paged by links`, {tag: askedOnce(locale, 'en')}, async ({page}) => {
    await page.goto(`${prefix}/search?q=api`);
    const results = page.locator('[data-results] > li');
    await expect(results).toHaveCount(10);
    const firstPage = await results.locator('h2').allTextContents();
    await page.getByRole('link', {name: t('Search.next')}).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(results).toHaveCount(10);
    expect(await results.locator('h2').allTextContents()).not.toEqual(firstPage);
    const kind = page
      .getByRole('navigation', {name: t('Search.kind')})
      .getByRole('link', {name: new RegExp(`^${t('Search.kinds.error')} [1-9]`)});
    const found = Number((await kind.textContent())?.match(/\d+$/)?.[0]);
    await kind.click();
    await expect(page).toHaveURL(/kind=error/);
    await expect(results).toHaveCount(Math.min(found, 10));
    await expect(results.locator('[data-kind]').filter({hasText: t('Search.kinds.error')})).toHaveCount(Math.min(found, 10));
    expect(found).toBeGreaterThan(10);
    await page.getByRole('link', {name: t('Search.next')}).click();
    await expect(page).toHaveURL(/kind=error&page=2/);
    await expect(results.locator('[data-kind]').filter({hasNotText: t('Search.kinds.error')})).toHaveCount(0);
  });

  test(`${locale}: no result and a query that is too long say what to do`, {tag: askedOnce(locale)}, async ({page}) => {
    await page.goto(`${prefix}/search?q=${encodeURIComponent('㐂㐂㐂')}`);
    await expect(page.getByRole('status').first()).toHaveText(t('Search.none'));
    await expect(page.locator('main dl a')).toHaveCount(5);
    await page.goto(`${prefix}/search?q=${'x'.repeat(201)}`);
    await expect(page.getByRole('status').first()).toHaveText(t('Search.tooLong', {length: 201, most: 200}));
    await page.goto(`${prefix}/search?q=api&page=9999`);
    expect(await page.locator('[data-results] > li').count()).toBeGreaterThan(0);
  });
}

test('how results came about is said', async ({page}) => {
  const t = translator('zh');
  await page.goto('/search?q=mxba');
  await expect(page.getByText(t('Search.notes.pinyin'))).toBeVisible();
  await page.goto('/search?q=emebdding');
  await expect(page.getByText(t('Search.notes.corrected', {words: 'emebdding → embedding'}))).toBeVisible();
  await page.goto(`/search?q=${encodeURIComponent('怎么开发票呢')}`);
  await expect(page.getByText(t('Search.notes.sentence'))).toBeVisible();
  await page.goto(`/search?q=${encodeURIComponent('微调 乐器')}`);
  await expect(page.getByText(t('Search.notes.relaxed'))).toBeVisible();
  await page.goto(`/en/search?q=${encodeURIComponent('收不到短信验证码')}`);
  await expect(page.locator('[data-results] > li[lang="zh-CN"]').first()).toBeVisible();
});
