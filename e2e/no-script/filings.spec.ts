import {localePath} from '@/i18n/navigation';
import {type Locale, locales} from '@/i18n/routing';
import {filingPath} from '@/lib/filings/paths';
import {type FilingPortal, startFilingPortal} from '../filing-portal';
import {expect, test, translator} from '../support';

const number = 'Beijing-ChatGLM-20230821';

for (const locale of locales) {
  const t = translator(locale);
  const check = localePath(locale, '/dev/howuse/Filing/check');

  test(`a number is looked up in ${locale}: found, near, not found`, async ({page}) => {
    await page.goto(localePath(locale, '/dev/howuse/Filing'));
    const ask = async (question: string) => {
      await page.getByLabel(t('FilingCheck.label')).fill(question);
      await page.getByRole('button', {name: t('FilingCheck.submit')}).click();
    };
    await ask('beijing chatglm 20230821');
    await expect(page).toHaveURL(`${check}?q=beijing+chatglm+20230821`);
    await expect(page.getByRole('heading', {name: t('FilingCheck.found', {count: 1})})).toBeVisible();
    await expect(page.getByText(t('FilingCheck.evened', {field: 'number'}))).toBeVisible();
    await expect(page.getByRole('link', {name: number, exact: true})).toHaveAttribute('href', localePath(locale, filingPath(number)));

    await ask('Beijing-ChatGLM-20230822');
    await expect(page.getByRole('heading', {name: t('FilingCheck.notFound')})).toBeVisible();
    await expect(page.getByRole('heading', {name: t('FilingCheck.near', {count: 1})})).toBeVisible();
    await expect(page.getByRole('table', {name: t('FilingCheck.reasons.spelling')})).toBeVisible();
    await expect(page.locator('mark')).toHaveText(['2', '1']);

    await ask('Shanghai-Nothing-20250101');
    await expect(page.getByRole('heading', {name: t('FilingCheck.notFound')})).toBeVisible();
    await expect(page.locator('mark')).toHaveCount(0);
    await expect(page.getByText('Shanghai-Nothing-20250101')).toBeVisible();
    await expect(page.getByRole('link', {name: t('FilingCheck.officialList')})).toHaveAttribute('href', /^https:\/\/www\.cac\.gov\.cn\//);
  });

  test(`a hostile question stays text in ${locale}`, async ({page}) => {
    const question = '"><img src=x onerror=alert(1)>\u0000';
    await page.goto(`${check}?q=${encodeURIComponent(question)}`);
    await expect(page.locator('#content img')).toHaveCount(0);
    await expect(page.getByLabel(t('FilingCheck.label'))).toHaveValue(/^"><img src=x onerror=alert\(1\)>/);
    expect((await page.request.get(`${check}?q=${'x'.repeat(5000)}&q=2`)).status()).toBe(200);
  });

  test(`the short list of ${locale} has a table for each record, which leads to its page`, async ({page}) => {
    await page.goto(localePath(locale, '/dev/howuse/Filing'));
    const table = page.getByRole('table', {name: t('Filing.caption', {model: '智谱清言（ChatGLM）'})});
    await expect(table.getByRole('rowheader')).toHaveText([
      t('Filing.place'),
      t('Filing.model'),
      t('Filing.entity'),
      t('Filing.number'),
      t('Filing.filedOn')
    ]);
    await table.getByRole('link', {name: number}).click();
    await expect(page).toHaveURL(localePath(locale, filingPath(number)));
    await expect(page.getByRole('heading', {level: 1, name: '智谱清言（ChatGLM）'})).toBeVisible();
    await expect(page.getByText(t('FilingRecord.kindText.filing'))).toBeVisible();
    await expect(page.getByText(translator('en')('FilingDisclosure.filing', {model: '智谱清言（ChatGLM）', number}))).toBeVisible();
    await expect(page.getByText(translator('zh')('FilingDisclosure.filing', {model: '智谱清言（ChatGLM）', number}))).toBeVisible();
  });
}

test.describe('with 5,000 records', () => {
  let portal: FilingPortal;
  test.use({baseURL: async ({}, use) => use(portal.origin)});
  test.describe.configure({mode: 'serial'});
  test.beforeAll(async () => {
    portal = await startFilingPortal();
  });
  test.afterAll(() => portal.close());

  for (const locale of locales) {
    const t = translator(locale);
    const list = (query = '') => localePath(locale, `/dev/howuse/Filing${query}`);

    test(`the list is sorted, filtered and paged in ${locale}`, async ({page}) => {
      await page.goto(list('?sort=filedOn'));
      const rows = page.getByRole('table', {name: t('FilingTable.caption')}).locator('tbody tr');
      await expect(rows).toHaveCount(50);
      await expect(page.getByText(t('FilingTable.shown', {first: 1, last: 50, total: 4999}))).toBeVisible();
      await page.getByRole('link', {name: t('FilingTable.next')}).click();
      await expect(page).toHaveURL(list('?sort=filedOn&page=2#filed-services'));
      await expect(page.getByText(t('FilingTable.shown', {first: 51, last: 100, total: 4999}))).toBeVisible();
      await expect(page.getByRole('columnheader', {name: t('Filing.filedOn')})).toHaveAttribute('aria-sort', 'ascending');
      await page
        .getByRole('columnheader', {name: t('Filing.number')})
        .getByRole('link')
        .click();
      await expect(page.getByRole('columnheader', {name: t('Filing.number')})).toHaveAttribute('aria-sort', 'ascending');

      const one = portal.list.records[77] as (typeof portal.list.records)[0];
      await page.getByLabel(t('FilingTable.q')).fill(one.model);
      await page.getByLabel(t('Filing.place')).selectOption(one.place);
      await page.getByLabel(t('FilingTable.year')).selectOption(one.filedOn.slice(0, 4));
      await page.getByLabel(t('Filing.kind')).selectOption(one.kind);
      await page.getByLabel(t('Filing.entity')).fill(one.entity);
      await page.getByRole('button', {name: t('FilingTable.apply')}).click();
      await expect(rows).toHaveCount(1);
      await expect(rows.getByRole('link', {name: one.number})).toBeVisible();
      await expect(page.getByLabel(t('Filing.place'))).toHaveValue(one.place);
      await page.getByLabel(t('FilingTable.q')).fill('没有这样的服务');
      await page.getByRole('button', {name: t('FilingTable.apply')}).click();
      await expect(page.getByText(t('FilingTable.none'))).toBeVisible();
      await page.getByRole('link', {name: t('FilingTable.clear')}).click();
      await expect(page).toHaveURL(list('#filed-services'));
    });

    test(`a changed and a removed record keep their address in ${locale}`, async ({page}) => {
      const [changed, removed] = portal.list.records as [(typeof portal.list.records)[0], (typeof portal.list.records)[0]];
      await page.goto(localePath(locale, filingPath(changed.number)));
      await expect(page.getByRole('note')).toContainText('旧名大模型');
      await expect(page.getByRole('note').locator('strong')).toHaveText(
        t('FilingRecord.altered.changed', {date: day(locale, '2026-11-12')})
      );
      await page.goto(localePath(locale, filingPath(removed.number)));
      await expect(page.getByRole('note').locator('strong')).toHaveText(
        t('FilingRecord.altered.removed', {date: day(locale, '2026-11-10')})
      );
      await expect(page.getByRole('note')).toContainText(locale === 'zh' ? '官方名录已撤下。' : 'The official list dropped it.');
      await expect(page.getByRole('heading', {name: t('FilingRecord.disclosure')})).toHaveCount(0);
      await page.getByRole('note').getByRole('link', {name: changed.number}).click();
      await expect(page).toHaveURL(localePath(locale, filingPath(changed.number)));
      await page.goto(list(`?q=${encodeURIComponent(removed.number)}`));
      await expect(page.getByText(t('FilingTable.none'))).toBeVisible();
    });

    test(`a number and a name with awkward characters work in ${locale}`, async ({page}) => {
      const third = portal.list.records[2] as (typeof portal.list.records)[0];
      await page.goto(localePath(locale, filingPath(third.number)));
      await expect(page.getByRole('heading', {level: 1})).toHaveText(third.model);
      await expect(page.locator('#content h1 b')).toHaveCount(0);
      const feed = await (await page.request.get(localePath(locale, '/filings.atom'))).text();
      expect(feed).not.toContain('<b>青松');
    });
  }
});

function day(locale: Locale, date: string): string {
  return new Intl.DateTimeFormat(locale === 'zh' ? 'zh' : 'en', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
}
