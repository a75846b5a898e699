import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {draw, rows} from '../html.fixture';
import {ScenarioCost} from './scenario-cost';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  test(`what a run of a scenario costs in ${locale} stands under its heading, and a thousand of them beside it`, async () => {
    const costs = [{model: 'glm-4-plus', input: 1000, output: 1000, cached: 0, batch: false}];
    const [head, line] = rows(await draw(locale, ScenarioCost, {costs}));
    expect(head?.slice(2)).toEqual([t('ScenarioPage.one'), t('ScenarioPage.many', {runs: 1000})]);
    expect(line?.[0]).toContain('GLM-4-Plus');
    expect(line?.slice(2)).toEqual([0.01, 10].map((amount) => t('PriceCalculator.amount', {amount})));
  });
}
