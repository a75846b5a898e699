import {expect, test} from 'vitest';
import {costOf, costs, readUsage} from './cost';
import {getModel} from './models';

const usage = {input: 6200, output: 300, cached: 6000, requests: 1000};

test('cached input costs what a hit costs, where a price of it is known', () => {
  const cost = costOf(getModel('glm-4.6'), usage);
  expect(cost?.total).toBeCloseTo(8.4);
  expect(cost?.cached).toBeLessThan(costOf(getModel('glm-4.6'), {...usage, cached: 0})?.fresh ?? 0);
  const {tier, fresh, cached, output, total} = cost ?? {};
  expect(tier?.cacheHit).toBeDefined();
  expect(cached).toBeCloseTo(6 * (tier?.cacheHit ?? 0));
  expect(fresh).toBeCloseTo(0.2 * (tier?.input ?? 0));
  expect(output).toBeCloseTo(0.3 * (tier?.output ?? 0));
  expect(total).toBeCloseTo((cached ?? 0) + (fresh ?? 0) + (output ?? 0));
});

test('the price follows the step of the length, on both sides of each border', () => {
  const total = (id: string, input: number, output: number) =>
    Number(costOf(getModel(id), {input, output, cached: 0, requests: 1})?.total.toFixed(8));
  expect([total('glm-4.6', 10_000, 199), total('glm-4.6', 10_000, 200)]).toEqual([0.021592, 0.0328]);
  expect([total('glm-4.6', 31_999, 200), total('glm-4.6', 32_000, 100)]).toEqual([0.098797, 0.1296]);
  expect(total('glm-4.5-flash', 1000, 1000)).toBe(0);
  expect(costOf(getModel('glm-4-airx'), {input: 1000, output: 0, cached: 1000, requests: 1})?.total).toBeCloseTo(0.01);
});

test('the cheapest comes first, and what takes no request of that length is named', () => {
  const {costs: all} = costs(usage);
  expect(all.length).toBeGreaterThan(3);
  const totals = all.map(({total}) => total);
  expect(totals).toEqual(totals.toSorted((a, b) => a - b));
  const {costs: few, tooLong} = costs({...usage, input: 1_500_000});
  expect(tooLong.length).toBeGreaterThan(3);
  for (const {model} of few) expect(tooLong).not.toContain(model);
});

test('a query is read, and its first wrong number named', () => {
  expect(readUsage({})).toBeUndefined();
  expect(readUsage({input: '6200', output: ' 300 ', cached: '6000', requests: '1000'})).toEqual(usage);
  expect(readUsage({input: '5'})).toEqual({input: 5, output: 0, cached: 0, requests: 1});
  expect(readUsage({input: '100', cached: '200'})).toEqual({wrong: 'cached'});
  expect(readUsage({input: '-1', output: 'x'})).toEqual({wrong: 'input'});
  expect(readUsage({input: '1', requests: '0'})).toEqual({wrong: 'requests'});
  for (const input of ['1e3', '1.5', '2000001', '0']) expect(readUsage({input}), input).toEqual({wrong: 'input'});
});
