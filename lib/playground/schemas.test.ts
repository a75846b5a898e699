import {expect, test} from 'vitest';
import {resolve} from '@/lib/openapi/resolve';
import {bodyTree} from '@/lib/openapi/tree';
import type {Schema} from '@/lib/openapi/types';
import {check} from './check';
import {shape} from './form';
import {both, document, ref} from './schemas.fixture';
import {choicesOf, controlOf, readField} from './values';

const wrappers: [string, (name: string) => Schema][] = [
  ['a reference', ref],
  ['allOf with a reference', (name) => ({allOf: [ref(name)]})],
  ['allOf in allOf', (name) => ({allOf: [{allOf: [ref(name)]}]})],
  ['allOf beside a text', (name) => ({description: 'Here.', allOf: [ref(name)]})],
  ['a reference beside a text', (name) => ({description: 'Here.', ...ref(name)})]
];

for (const [title, wrap] of wrappers) {
  test(`${title} has the values, the default and the limits on the page, in the form and in its check`, () => {
    const size = both(wrap('Size'));
    const about = title.includes('text') ? 'Here.' : 'A size.';
    expect(size.field).toMatchObject({type: 'string', values: ['small', 'large'], default: 'small', description: about});
    expect(size.form).toMatchObject({type: 'string', enum: ['small', 'large'], default: 'small', description: about});
    expect(controlOf(size.form)).toBe('choice');
    expect(choicesOf(size.form)).toEqual(['small', 'large']);
    expect(readField(size.form, 'field', 'huge').faults).toMatchObject([{key: 'values', value: 'small, large'}]);
    const count = both(wrap('Count'));
    expect(count.field).toMatchObject({type: 'integer', default: '3', limits: [{key: 'range', value: '1–9'}]});
    expect(readField(count.form, 'field', '10').faults).toMatchObject([{key: 'range', value: '1–9'}]);
    const name = both(wrap('Name'));
    expect(name.field.limits).toEqual([
      {key: 'length', value: '2–8'},
      {key: 'pattern', value: '^[a-z]+$'}
    ]);
    expect(readField(name.form, 'field', 'a').faults).toMatchObject([{key: 'length'}]);
    const list = both({type: 'array', items: wrap('Name'), maxItems: 2});
    expect(list.field).toMatchObject({
      type: 'string[]',
      limits: [{key: 'items', value: '≤ 2'}, {key: 'length', value: '2–8'}, {key: 'pattern'}]
    });
    expect(check(list.form, ['ab', 'A1'])).toMatchObject([{path: '1', key: 'pattern'}]);
  });
}

test('parts are joined as all of them hold', () => {
  expect(resolve(document, {minimum: 2, default: 5, allOf: [ref('Count'), {maximum: 7}]})).toMatchObject({
    type: 'integer',
    minimum: 2,
    maximum: 7,
    default: 5
  });
  expect(resolve(document, {type: ['number', 'string'], allOf: [{type: ['integer', 'null']}]}).type).toBe('integer');
  expect(resolve(document, {enum: ['large', 'huge'], allOf: [ref('Wrapped')]})).toMatchObject({enum: ['large'], default: 'small'});
  const object = {
    properties: {open: {type: 'boolean'}, id: {minLength: 2}},
    required: ['open'],
    allOf: [ref('Base')],
    unevaluatedProperties: false
  };
  const {fields} = bodyTree(document, object);
  expect(fields.map(({name, required}) => [name, required])).toEqual([
    ['open', true],
    ['id', true]
  ]);
  expect(fields[1]).toMatchObject({type: 'string', description: 'Its id.', limits: [{key: 'length', value: '2–5'}]});
  expect(check(shape(document, object, 'whole'), {open: true, id: 'abcdef', more: 1}).map(({path, key}) => `${path} ${key}`)).toEqual([
    'id length',
    'more unknown'
  ]);
});
