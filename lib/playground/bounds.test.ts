import {expect, test} from 'vitest';
import {boundsText, isOutside, rangeOf} from '@/lib/openapi/bounds';
import {bodyTree, type Field} from '@/lib/openapi/tree';
import type {Schema, ValueRules} from '@/lib/openapi/types';
import {check} from './check';
import {shape} from './form';

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`});
const document = {
  components: {
    schemas: {
      Size: {type: 'string', description: 'A size.', enum: ['small', 'large'], default: 'small'},
      Count: {type: 'integer', minimum: 1, maximum: 9, default: 3},
      Name: {type: 'string', minLength: 2, maxLength: 8, pattern: '^[a-z]+$'},
      Wrapped: {allOf: [ref('Size')]},
      Base: {type: 'object', properties: {id: {type: 'string', description: 'Its id.', maxLength: 5}, open: true}, required: ['id']}
    } as Record<string, Schema>
  }
};

/** What the page shows of a field with this schema, and what the form has. */
function both(schema: Schema) {
  const body: Schema = {type: 'object', properties: {field: schema}};
  const field = bodyTree(document, body).fields[0] as Field;
  const form = shape(document, body, 'whole').properties?.field;
  if (form === undefined || form === true) throw new Error('The form has no such field.');
  return {field, form};
}

const ranges: [ValueRules, string | undefined, number[], number[]][] = [
  [{exclusiveMinimum: 0}, '> 0', [0.1, 9], [0, -1]],
  [{exclusiveMaximum: 1}, '< 1', [0.9], [1]],
  [{minimum: 0}, '≥ 0', [0], [-1]],
  [{exclusiveMinimum: 0, maximum: 1}, '> 0, ≤ 1', [1], [0, 1.1]],
  [{minimum: 0, exclusiveMaximum: 1}, '≥ 0, < 1', [0], [1]],
  [{minimum: 0, exclusiveMinimum: 0}, '> 0', [1], [0]],
  [{minimum: 1, exclusiveMinimum: 0}, '≥ 1', [1], [0.5]],
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
