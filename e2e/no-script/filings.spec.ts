import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {filingPath} from '@/lib/filings/paths';
import {askedOnce, expect, test, translator} from '../support';

const number = 'Beijing-ChatGLM-20230821';

for (const locale of locales) {
  const t = translator(locale);
  const check = localePath(locale, '/dev/howuse/Filing/check');

  test(`a number is looked up in ${locale}: found, near, not found`, {tag: askedOnce(locale, 'en')}, async ({page}) => {
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

  test(`a hostile question stays text in ${locale}`, {tag: askedOnce(locale)}, async ({page}) => {
    const question = '"><img src=x onerror=alert(1)>\u0000';
    await page.goto(`${check}?q=${encodeURIComponent(question)}`);
    await expect(page.locator('#content img')).toHaveCount(0);
    await expect(page.getByLabel(t('FilingCheck.label'))).toHaveValue(/^"><img src=x onerror=alert\(1\)>/);
    expect((await page.request.get(`${check}?q=${'x'.repeat(5000)}&q=2`)).status()).toBe(200);
  });

  test(`the short list of ${locale} has a table for each record, which leads to its page`, {tag: askedOnce(locale)}, async ({page}) => {
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
