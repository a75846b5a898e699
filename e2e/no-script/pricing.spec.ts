import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {askedOnce, expect, test, translator} from '../support';

for (const locale of locales) {
  const t = translator(locale);
  const path = localePath(locale, '/dev/howuse/pricing');

  test(`a reader works out in ${locale} what a job costs, and corrects a number`, {tag: askedOnce(locale)}, async ({page}) => {
    await page.goto(path);
    const field = (name: 'input' | 'output' | 'cached' | 'requests') => page.getByLabel(t(`PriceCalculator.fields.${name}`), {exact: true});
    const numbers = {input: '6200', output: '300', cached: '6000', requests: '1000'} as const;
    for (const name of ['input', 'output', 'cached', 'requests'] as const) await field(name).fill(numbers[name]);
    await page.getByRole('button', {name: t('PriceCalculator.submit')}).click();
    await expect(page).toHaveURL(`${path}?input=6200&output=300&cached=6000&requests=1000#cost`);
    const answer = t('PriceCalculator.answer', {input: 6200, output: 300, cached: 6000, requests: 1000});
    await expect(page.getByRole('heading', {name: answer})).toBeVisible();
    const row = page.getByRole('row').filter({has: page.getByRole('rowheader', {name: 'GLM-4.6', exact: true})});
    await expect(row.getByRole('cell').first()).toHaveText('¥8.4');

    await page.goto(`${path}?input=100&cached=200`);
    await expect(page.getByRole('note').filter({hasText: t('PriceCalculator.wrong.cached', {most: 2_000_000})})).toBeVisible();
    await expect(field('cached')).toHaveAttribute('aria-invalid', 'true');
    await field('cached').fill('50');
    await page.getByRole('button', {name: t('PriceCalculator.submit')}).click();
    await expect(
      page.getByRole('heading', {name: t('PriceCalculator.answer', {input: 100, output: 0, cached: 50, requests: 1})})
    ).toBeVisible();
  });
}
