import {describe, expect, test} from 'vitest';
import {asWritten, getModel, leadPrice, queryModels, tokens} from './models';

describe('models', () => {
  test('are looked up by id, and an unknown one is named', () => {
    expect(getModel('glm-4-plus').name).toBe('GLM-4-Plus');
    expect(() => getModel('glm-99')).toThrow('There is no model "glm-99". Use an id of content/models/*.ts, or add the model there.');
  });

  test('keep their names under a translator', () => {
    expect(asWritten('GLM-4-Plus')).toEqual({translate: 'no'});
    expect(asWritten('Models')).toEqual({});
  });

  test('are narrowed and sorted', () => {
    const all = queryModels({});
    const reasoning = queryModels({kind: 'reasoning'});
    expect(reasoning.length).toBeGreaterThan(1);
    expect(reasoning.length).toBeLessThan(all.length);
    expect(new Set(reasoning.map(({kind}) => kind))).toEqual(new Set(['reasoning']));
    const sizes = queryModels({sort: 'context'}).map(({context}) => tokens(context));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(0);
    const priced = queryModels({kind: 'language', sort: 'price'}).flatMap((model) => leadPrice(model) ?? []);
    expect(priced.length).toBeGreaterThan(3);
    const amounts = priced.filter(({unit}) => unit === 'million-tokens').map(({amount}) => amount);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    const prices = queryModels({sort: 'price'}).map((model) => leadPrice(model) !== undefined);
    expect(prices).toContain(false);
    expect(prices.indexOf(false), 'what has no price stands last').toBe(prices.lastIndexOf(true) + 1);
    expect(queryModels({kind: 'nothing'})).toEqual([]);
  });
});
