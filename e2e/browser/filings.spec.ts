import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {filingPath} from '@/lib/filings/paths';
import {askedOnce, expect, test, translator} from '../support';

const number = 'Beijing-ChatGLM-20230821';
const model = '智谱清言（ChatGLM）';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const locale of locales) {
  const t = translator(locale);
  const path = localePath(locale, filingPath(number));

  test(`name, number, sentence and everything are copied in ${locale}`, {tag: ['@desktop', ...askedOnce(locale)]}, async ({
    page,
    context
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', {name: t('Filing.copyNumber', {number})}).click();
    await expect.poll(clipboard).toBe(number);
    await page.getByRole('button', {name: t('Filing.copyModel', {model})}).click();
    await expect.poll(clipboard).toBe(model);
    await page.getByRole('button', {name: t('Filing.copyAll')}).click();
    await expect.poll(clipboard).toContain(`${t('Filing.numberOf.filing')}${t('Filing.colon')}${number}\n`);
    expect(await clipboard()).toMatch(new RegExp(`http\\S+${path}$`));
    const html = page.locator('[data-language="html"]').first();
    await html.hover();
    await html.getByRole('button').click();
    await expect.poll(clipboard).toContain(`<span translate="no">${number}</span>`);
  });

  test(`a record prints on one page with its address and both days in ${locale}`, {tag: ['@desktop', ...askedOnce(locale, 'en')]}, async ({
    page,
    browserName
  }) => {
    await page.goto(path);
    const footer = page.locator('main [data-page-only]').filter({has: page.locator('[data-print-date]')});
    await expect(footer).toBeHidden();
    await page.emulateMedia({media: 'print'});
    const pdf = (await page.pdf({format: 'A4'})).toString('latin1');
    await expect(footer).toBeVisible();
    await expect(footer).toContainText(new RegExp(`http\\S+${path}`));
    await expect(footer).toContainText(t('Filing.asOf', {date: '2025-12-18'}));
    await expect(footer.locator('[data-print-date]')).toHaveText(await page.evaluate(() => new Date().toLocaleDateString('sv')));
    await expect(page.locator('#sidebar')).toBeHidden();
    expect(browserName).toBe('chromium');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  });

  test(`record, check and list of ${locale} are accessible and stay within the screen`, {
    tag: ['@phone', ...askedOnce(locale)]
  }, async ({page}) => {
    for (const address of [
      path,
      localePath(locale, '/dev/howuse/Filing/check?q=Beijing-ChatGLM-20230822'),
      localePath(locale, '/dev/howuse/Filing')
    ]) {
      await page.goto(address);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const {violations: found} = await (
          window as unknown as {axe: {run: (part: string) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}}
        ).axe.run('#content');
        return found.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
      });
      expect([address, violations]).toEqual([address, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  test(`the list leads to a record in ${locale}`, {tag: ['@desktop', ...askedOnce(locale, 'en')]}, async ({page}) => {
    await page.goto(localePath(locale, '/dev/howuse/Filing'));
    await page.getByRole('link', {name: number, exact: true}).click();
    await expect(page.getByRole('heading', {level: 1, name: model})).toBeVisible();
    await expect(page).toHaveURL(path);
  });
}
