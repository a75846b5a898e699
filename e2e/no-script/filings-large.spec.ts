import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {filingPath} from '@/lib/filings/paths';
import {test} from '../filing-portal';
import {askedOnce, expect, translator} from '../support';

test.slow();
// In one worker: a portal with 5,000 records is started once.
test.describe.configure({mode: 'default'});

for (const locale of locales) {
  const t = translator(locale);
  const list = (query = '') => localePath(locale, `/dev/howuse/Filing${query}`);

  test(`the list is sorted, filtered and paged in ${locale}`, {tag: askedOnce(locale)}, async ({page, portal}) => {
    await page.goto(list('?sort=filedOn'));
    const rows = page.getByRole('table', {name: t('FilingTable.caption')}).locator('tbody tr');
    await expect(rows).toHaveCount(50);
    await expect(page.getByText(t('FilingTable.shown', {first: 1, last: 50, total: 4999}))).toBeVisible();
    await page.getByRole('link', {name: t('FilingTable.next'), exact: true}).click();
    await expect(page).toHaveURL(list('?sort=filedOn&page=2#filed-services'));
    await expect(page.getByText(t('FilingTable.shown', {first: 51, last: 100, total: 4999}))).toBeVisible();
    await expect(page.getByRole('columnheader', {name: t('Filing.filedOn')})).toHaveAttribute('aria-sort', 'ascending');
    const number = page.getByRole('columnheader', {name: t('Filing.number')});
    for (const [order, sign] of [
      ['ascending', '" ↑" / ""'],
      ['descending', '" ↓" / ""']
    ] as const) {
      await number.getByRole('link').click();
      await expect(number).toHaveAttribute('aria-sort', order);
      await expect(number.getByRole('link')).toHaveCSS('content', sign, {pseudo: 'after'});
    }

    const one = portal.list.records[77] as (typeof portal.list.records)[0];
    await page.getByLabel(t('FilingTable.q')).fill(one.model);
    await page.getByRole('combobox', {name: t('Filing.place')}).selectOption(one.place);
    await page.getByRole('combobox', {name: t('FilingTable.year')}).selectOption(one.filedOn.slice(0, 4));
    await page.getByRole('combobox', {name: t('Filing.kind')}).selectOption(one.kind);
    await page.getByLabel(t('Filing.entity')).fill(one.entity);
    await page.getByRole('button', {name: t('FilingTable.apply')}).click();
    await expect(rows).toHaveCount(1);
    await expect(rows.getByRole('link', {name: one.number})).toBeVisible();
    await expect(page.getByRole('combobox', {name: t('Filing.place')})).toHaveValue(one.place);
    await page.getByLabel(t('FilingTable.q')).fill('没有这样的服务');
    await page.getByRole('button', {name: t('FilingTable.apply')}).click();
    await expect(page.getByText(t('FilingTable.none'))).toBeVisible();
    await page.getByRole('link', {name: t('FilingTable.clear')}).click();
    await expect(page).toHaveURL(list('#filed-services'));
  });

  test(`a changed and a removed record keep their address in ${locale}`, {tag: askedOnce(locale, 'en')}, async ({page, portal}) => {
    const [changed, removed] = portal.list.records as [(typeof portal.list.records)[0], (typeof portal.list.records)[0]];
    await page.goto(localePath(locale, filingPath(changed.number)));
    await expect(page.getByRole('note')).toContainText('旧名大模型');
    await expect(page.getByRole('note').locator('strong')).toHaveText(t('FilingRecord.altered.changed', {date: '2026-11-12'}));
    await page.goto(localePath(locale, filingPath(removed.number)));
    await expect(page.getByRole('note').locator('strong')).toHaveText(t('FilingRecord.altered.removed', {date: '2026-11-10'}));
    await expect(page.getByRole('note')).toContainText(locale === 'zh' ? '官方名录已撤下。' : 'The official list dropped it.');
    await expect(page.getByRole('heading', {name: t('FilingRecord.disclosure')})).toHaveCount(0);
    await page.getByRole('note').getByRole('link', {name: changed.number}).click();
    await expect(page).toHaveURL(localePath(locale, filingPath(changed.number)));
    await page.goto(list(`?q=${encodeURIComponent(removed.number)}`));
    await expect(page.getByText(t('FilingTable.none'))).toBeVisible();
  });

  test(`a number and a name with awkward characters work in ${locale}`, {tag: askedOnce(locale)}, async ({page, portal}) => {
    const third = portal.list.records[2] as (typeof portal.list.records)[0];
    await page.goto(localePath(locale, filingPath(third.number)));
    await expect(page.getByRole('heading', {level: 1})).toHaveText(third.model);
    await expect(page.locator('#content h1 b')).toHaveCount(0);
    const feed = await (await page.request.get(localePath(locale, '/filings.atom'))).text();
    // A title is text, in which nothing has to be escaped within CDATA; what an entry says is HTML.
    const entries = [...feed.matchAll(/<content type="html">([\s\S]*?)<\/content>/g)].map(([, html]) => html);
    expect(entries.length).toBeGreaterThan(0);
    for (const html of entries) expect(html).not.toContain('<b>青松');
  });
}
