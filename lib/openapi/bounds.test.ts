import {expect, test} from 'vitest';
import {check} from '../playground/check';
import {both} from '../playground/schemas.fixture';
import {boundsText, isOutside, rangeOf} from './bounds';
import type {ValueRules} from './types';

const ranges: [ValueRules, string | undefined, number[], number[]][] = [
  [{exclusiveMinimum: 0}, '> 0', [0.1, 9], [0, -1]],
  [{exclusiveMaximum: 1}, '< 1', [0.9], [1]],
  [{minimum: 0}, '≥ 0', [0], [-1]],
  [{exclusiveMinimum: 0, maximum: 1}, '> 0, ≤ 1', [1], [0, 1.1]],
  [{minimum: 0, exclusiveMaximum: 1}, '≥ 0, < 1', [0], [1]],
  [{minimum: 0, exclusiveMinimum: 0}, '> 0', [1], [0]],
  [{minimum: 1, exclusiveMinimum: 0}, '≥ 1', [1], [0.5]],
  [{maximum: 1, exclusiveMaximum: 1}, '< 1', [0], [1]],
  [{maximum: 1, exclusiveMaximum: 2}, '≤ 1', [1], [1.5]],
  [{maximum: 2, exclusiveMaximum: 1}, '< 1', [0], [1.5]],
  [{minimum: 2, maximum: 2}, '2', [2], [3]],
  [{minimum: 0, maximum: 1}, '0–1', [0, 1], [2]],
  [{}, undefined, [7], []]
];

for (const [rules, text, inside, outside] of ranges) {
  test(`${JSON.stringify(rules)} is "${text}" on the page and in the form`, () => {
    expect(boundsText(rangeOf(rules))).toBe(text);
    const {field, form} = both({type: 'number', ...rules});
    expect(field.limits).toEqual(text === undefined ? [] : [{key: 'range', value: text}]);
    for (const value of inside) expect([isOutside(value, rangeOf(rules)), check(form, value)]).toEqual([false, []]);
    for (const value of outside) expect(check(form, value)).toEqual([{path: '', key: 'range', value: text}]);
  });
}
