import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {draw, rows} from '../html.fixture';
import {ModelComparison} from './model-comparison';
import {ModelSpec} from './model-spec';
import {PriceList} from './price-list';

for (const locale of locales) {
  const {t, price} = wordsFor(locale);
  const modality = (kind: 'text' | 'image' | 'video') => t(`ModelData.modalities.${kind}`);

  test(`the comparison in ${locale} has what a model takes and gives below its heading`, async () => {
    const [head = [], ...lines] = rows(await draw(locale, ModelComparison, {path: '/dev/howuse/model', query: {}}));
    const of = (code: string) => lines.find(([name]) => name?.includes(code)) ?? [];
    const cell = (code: string, heading: string) => of(code)[head.indexOf(heading)];
    expect(cell('cogview-4-250304', t('ModelData.kind'))).toBe(`${t('ModelData.kinds.image')}${modality('text')} → ${modality('image')}`);
    expect(cell('glm-4.6', t('ModelData.context'))).toBe('200K');
    expect(cell('glm-4.6', t('ModelData.maxOutput'))).toBe('128K');
    const lead = cell('glm-4.6', t('ModelData.price'));
    expect(lead?.startsWith(`${t('ModelData.item.input')} ${price({amount: 2, unit: 'million-tokens'})} `)).toBe(true);
    expect(lead?.endsWith('2025-11-01')).toBe(true);
  });

  test(`the specification in ${locale} has each value beside its name`, async () => {
    const spec = Object.fromEntries(rows(await draw(locale, ModelSpec, {id: 'glm-4.5-air'})));
    expect(spec[t('ModelData.code')]).toContain('glm-4.5-air');
    expect(spec[t('ModelData.parameters')]).toBe(t('ModelData.parametersActive', {total: '106', active: '12'}));
    expect(spec[t('ModelData.context')]).toBe('128K');
    expect(spec[t('ModelData.maxOutput')]).toBe('96K');
    expect(spec[t('ModelData.input')]).toBe(modality('text'));
    expect(spec[t('ModelData.released')]).toBe('2025-07-28');
    expect(spec[t('ModelData.weights')]).toBe('zai-org/GLM-4.5-Air (MIT)');
  });

  test(`prices of Batch in ${locale} stand beside the normal ones`, async () => {
    const [head, ...lines] = rows(await draw(locale, PriceList, {of: 'batch'}));
    expect(head).toEqual([t('ModelData.model'), t('PriceList.normal'), t('ModelData.batch'), t('PriceTable.asOf')]);
    const amount = (yuan: number) => price({amount: yuan, unit: 'million-tokens'});
    expect(lines.find(([name]) => name === 'GLM-4V-Plus-0111')?.slice(1, 3)).toEqual([amount(4), amount(2)]);
  });
}
