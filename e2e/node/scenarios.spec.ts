import {expect, test} from '@playwright/test';
import {scenarioAnswers} from '@/content/scenario-answers';
import {scenarios} from '@/content/scenarios';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {costLine, totalOf} from '@/lib/docs/scenario-cost';
import {scenarioPath} from '@/lib/docs/scenarios';
import {openApi} from '@/lib/openapi/source';
import {apiValidator} from '@/scripts/checks/api-body';
import {mainOf} from '../html';
import {translator} from '../support';

const chat = ['paths', '/paas/v4/chat/completions', 'post'];
const places: [string, string[]][] = [
  ['choices', chat],
  ['video_result', ['paths', '/paas/v4/async-result/{id}', 'get']],
  ['task_status', ['paths', '/paas/v4/videos/generations', 'post']],
  ['data', ['paths', '/paas/v4/images/generations', 'post']],
  ['text', ['paths', '/paas/v4/audio/transcriptions', 'post']]
];

test('every scenario has an answer that the API document allows', () => {
  const validator = apiValidator(openApi('en'));
  expect(scenarioAnswers).toHaveLength(26);
  for (const {id, answer} of scenarioAnswers) {
    for (const locale of locales) {
      const isStream = answer.language === 'text';
      const values = isStream
        ? [...answer.text[locale].matchAll(/^data: (\{.*\})$/gm)].map(([, json = '']) => JSON.parse(json))
        : [JSON.parse(answer.text[locale])].map((value) => value.response?.body ?? value);
      expect(values.length, id).toBeGreaterThan(0);
      for (const value of values) {
        const place = places.find(([key]) => key in value)?.[1] ?? [];
        const type = isStream ? 'text/event-stream' : 'application/json';
        expect(validator.check([...place, 'responses', '200', 'content', type, 'schema'], value), `${id} ${locale}`).toBeUndefined();
      }
    }
  }
});

test('costs follow the data: steps, hits, halves, pieces and calls', () => {
  const amount = (line: Parameters<typeof costLine>[0]) => costLine(line).amount;
  const tokens = {cached: 0, batch: false};
  expect(amount({...tokens, model: 'glm-4.6', input: 1000, output: 100})).toBeCloseTo(0.0028, 10);
  expect(amount({...tokens, model: 'glm-4.6', input: 1000, output: 200})).toBeCloseTo(0.0058, 10);
  expect(amount({...tokens, model: 'glm-4-long', input: 1000, output: 0, cached: 800})).toBeCloseTo(0.0006, 10);
  expect(amount({...tokens, model: 'glm-4-flashx-250414', input: 1000, output: 1000, batch: true})).toBeCloseTo(0.0001, 10);
  expect(amount({...tokens, model: 'embedding-3', input: 1_000_000, output: 0})).toBe(0.5);
  expect(amount({model: 'cogview-4', uses: 3})).toBeCloseTo(0.18, 10);
  expect(amount({price: 'web-search-std', count: 3})).toBeCloseTo(0.03, 10);
  expect(amount({...tokens, model: 'emohaa', input: 10, output: 10})).toBeUndefined();
  expect(() => costLine({price: 'nothing', count: 1})).toThrow('There is no entry "nothing"');
  const unknown = scenarioAnswers.filter(({costs}) => totalOf(costs.map(costLine)) === undefined).map(({id}) => id);
  expect(unknown).toEqual(['wellbeing-chat']);
});

for (const locale of locales) {
  const t = translator(locale);

  test(`every scenario in ${locale} shows a program with the SDK, an answer, its cost and what goes wrong`, async ({request}) => {
    for (const {id, samples} of scenarios) {
      const main = mainOf(await (await request.get(localePath(locale, scenarioPath(id)))).text());
      for (const section of ['sample', 'answer', 'cost', 'faults', 'models', 'sources'])
        expect(main, `${id} ${section}`).toContain(`id="${section}"`);
      expect(main, id).toContain(t('ScenarioPage.answerNote'));
      expect(
        samples.map(({label}) => label),
        id
      ).toContain('Python');
      expect(samples.find(({language}) => language === 'python')?.code[locale], id).toContain('from zai import ZhipuAiClient');
      const faults = scenarioAnswers.find((answer) => answer.id === id)?.faults ?? [];
      expect(faults.length, id).toBeGreaterThan(1);
      expect(main.split('<h2 id="faults"')[1]?.split('<h2')[0]?.match(/<tr>/g), id).toHaveLength(faults.length + 1);
    }
  });

  test(`the cost of a scenario in ${locale} is shown for one run and for many`, async ({request}) => {
    const main = mainOf(await (await request.get(localePath(locale, scenarioPath('poster-check')))).text());
    const cost = main.split('<h2 id="cost"')[1]?.split('<h2')[0] ?? '';
    for (const amount of ['¥0.06', '¥60', '¥0.003032', '¥3.032', '¥0.06303', '¥63.03'])
      expect(cost, amount).toContain(`<td>${amount}</td>`);
  });
}
