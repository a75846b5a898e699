import {expect, test} from 'vitest';
import {models} from '@/content/models';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {draw, rows} from '../html.fixture';
import {ModelPrices} from './model-prices';

for (const locale of locales) {
  const {t, price} = wordsFor(locale);
  test(`the table of ${locale} names its columns and has input, output and cached input below their names`, async () => {
    const [head, ...lines] = rows(await draw(locale, ModelPrices, {ids: ['glm-4.6', 'glm-4-plus', 'glm-z1-air']}));
    expect(head).toEqual([
      t('ModelData.model'),
      t('ModelPrices.request'),
      t('ModelData.item.input'),
      t('ModelData.item.output'),
      t('ModelData.item.cache-hit'),
      t('PriceTable.asOf')
    ]);
    const amount = (yuan: number) => price({amount: yuan, unit: 'million-tokens'});
    expect(lines.map(([name, , ...rest]) => [name, ...rest])).toEqual([
      ['GLM-4.6', amount(2), amount(8), amount(0.4), '2025-11-01'],
      ['GLM-4.6', amount(3), amount(14), amount(0.6), '2025-11-01'],
      ['GLM-4.6', amount(4), amount(16), amount(0.8), '2025-11-01'],
      ['GLM-4-Plus', amount(5), amount(5), amount(2.5), '2025-12-18'],
      ['GLM-Z1-Air', amount(0.5), amount(0.5), '–', '2025-12-18']
    ]);
    const {condition} = models.find(({id}) => id === 'glm-4.6')?.prices[0] ?? {};
    expect(lines.map(([, request]) => request).filter((_, index) => index % 3 === 0)).toEqual([
      condition?.[locale],
      t('ModelPrices.every')
    ]);
  });
}
