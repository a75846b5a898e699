import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {draw, rows} from '../html.fixture';
import {PriceCalculator} from './price-calculator';

for (const locale of locales) {
  const {t} = wordsFor(locale);

  /** What the calculator of a language says of a model: in all, fresh input, cached input, output. */
  async function amounts(name: string, query: Record<string, string>) {
    const answer = rows(await draw(locale, PriceCalculator, {path: '/dev/howuse/pricing', query}));
    return answer.find(([model]) => model === name)?.slice(1, 5);
  }

  test(`the calculator of ${locale} shows amounts to the last part of a fen`, async () => {
    const one = {input: '2001', output: '500', cached: '1', requests: '1'};
    expect(await amounts('GLM-4.6', one)).toEqual(['¥0.0130006', '¥0.006', '¥0.0000006', '¥0.007']);
    expect(await amounts('GLM-4-AirX', one)).toEqual(['¥0.02501', '¥0.02001', '–', '¥0.005']);
    expect((await amounts('GLM-4.5-Flash', one))?.[0]).toBe(t('ModelData.free'));
    expect(await amounts('GLM-4.6', {input: '2000', output: '500', requests: '1000000'})).toEqual(['¥13,000', '¥6,000', '¥0', '¥7,000']);
  });
}
