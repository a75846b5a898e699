import {expect, test} from 'vitest';
import {merge} from './merge';
import {alternativesOf, alternativesText, resolve} from './resolve';
import type {Schema} from './types';

/** What two schemas say together, and the keywords that they cannot. */
function together(own: Schema, other: Schema) {
  const conflicts: string[] = [];
  const merged = merge(own, other, (keyword) => conflicts.push(keyword));
  return {merged, conflicts};
}

test('of two bounds the narrower one holds', () => {
  const low = {minimum: 1, exclusiveMinimum: 2, minLength: 3, minItems: 4, minProperties: 5};
  const high = {maximum: 1, exclusiveMaximum: 2, maxLength: 3, maxItems: 4, maxProperties: 5};
  const more = <T extends Record<string, number>>(all: T) =>
    Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value + 9])) as T;
  for (const [a, b] of [
    [low, more(low)],
    [more(low), low]
  ] as const)
    expect(merge(a, b)).toEqual(more(low));
  for (const [a, b] of [
    [high, more(high)],
    [more(high), high]
  ] as const)
    expect(merge(a, b)).toEqual(high);
  expect(merge({minimum: 1}, {maximum: 2})).toEqual({minimum: 1, maximum: 2});
  expect(merge({maximum: 2}, {minimum: 1})).toEqual({minimum: 1, maximum: 2});
});

test('texts and marks are those nearest to the place', () => {
  const far = {title: 'T', description: 'D', default: 1, deprecated: true};
  const near = {title: 't', description: 'd', default: 0, deprecated: false};
  expect(merge(near, far)).toEqual(near);
  expect(merge({description: 'd'}, far)).toEqual({...far, description: 'd'});
});

test('types are those that both allow; every integer is a number', () => {
  expect(merge({type: 'integer'}, {type: 'number'}).type).toBe('integer');
  expect(merge({type: 'number'}, {type: 'integer'}).type).toBe('integer');
  expect(merge({type: ['string', 'null', 'array']}, {type: ['null', 'string']}).type).toEqual(['string', 'null']);
  expect(merge({}, {type: 'string'})).toEqual({type: 'string'});
  expect(merge({type: 'string'}, {})).toEqual({type: 'string'});
  expect(together({type: 'string'}, {type: 'object'})).toEqual({merged: {type: 'string'}, conflicts: ['type']});
  expect(together({type: 'string'}, {type: 'number'}).conflicts).toEqual(['type']);
  expect(together({type: 'string'}, {type: 'string'}).conflicts).toEqual([]);
});

test('values are those that both have, and what one schema cannot say is told', () => {
  expect(together({enum: [1, 'a', {x: 1}]}, {enum: [{x: 1}, 1]})).toEqual({merged: {enum: [1, {x: 1}]}, conflicts: []});
  expect(together({enum: [1]}, {enum: [2]})).toEqual({merged: {enum: []}, conflicts: ['enum']});
  expect(together({}, {enum: [2]})).toEqual({merged: {enum: [2]}, conflicts: []});
  const one: Schema = {const: 1, format: 'a', pattern: 'a', oneOf: [{const: 1}], anyOf: [{const: 1}]};
  const two: Schema = {const: 2, format: 'b', pattern: 'b', oneOf: [{const: 2}], anyOf: [{const: 2}]};
  expect(together(one, two).conflicts).toEqual(['const', 'format', 'pattern', 'oneOf', 'anyOf']);
  expect(together(one, {...one}).conflicts).toEqual([]);
  expect(together(one, {}).conflicts).toEqual([]);
  expect(together({}, two).conflicts).toEqual([]);
});

test('fields, entries and what is beyond them are joined', () => {
  const a: Schema = {properties: {x: {type: 'string'}, y: true, z: {type: 'string'}}, required: ['x'], items: {type: 'string'}};
  const b: Schema = {
    properties: {w: {type: 'number'}, x: {minLength: 1}, y: {type: 'null'}, z: true},
    required: ['w', 'x'],
    items: {minLength: 1}
  };
  const merged = merge(a, b);
  expect(merged).toEqual({
    properties: {x: {allOf: [{type: 'string'}, {minLength: 1}]}, y: {type: 'null'}, z: {type: 'string'}, w: {type: 'number'}},
    required: ['x', 'w'],
    items: {allOf: [{type: 'string'}, {minLength: 1}]}
  });
  expect(Object.keys(merge(b, {properties: {v: true}}).properties ?? {})).toEqual(['w', 'x', 'y', 'z', 'v']);
  expect(merge({properties: {x: {type: 'string'}}}, {properties: {x: {type: 'string'}}})).toEqual({properties: {x: {type: 'string'}}});
  expect(merge({required: ['a']}, {properties: {a: true}, items: {type: 'string'}})).toEqual({
    required: ['a'],
    properties: {a: true},
    items: {type: 'string'}
  });
});

test('what is closed in one part is closed', () => {
  const text: Schema = {type: 'string'};
  expect(merge({additionalProperties: false}, {additionalProperties: text}).additionalProperties).toBe(false);
  expect(merge({additionalProperties: text}, {additionalProperties: false}).additionalProperties).toBe(false);
  expect(merge({additionalProperties: text}, {additionalProperties: true}).additionalProperties).toEqual(text);
  expect(merge({additionalProperties: true}, {additionalProperties: text}).additionalProperties).toEqual(text);
  expect(merge({additionalProperties: text}, {additionalProperties: {maxLength: 1}}).additionalProperties).toEqual({
    allOf: [text, {maxLength: 1}]
  });
  expect(merge({additionalProperties: true}, {}).additionalProperties).toBe(true);
  expect(merge({unevaluatedProperties: false}, {})).toEqual({unevaluatedProperties: false});
  expect(merge({}, {unevaluatedProperties: false})).toEqual({unevaluatedProperties: false});
  expect(merge({unevaluatedProperties: true}, {unevaluatedProperties: false})).toEqual({unevaluatedProperties: false});
  expect(merge({unevaluatedProperties: true}, {})).toEqual({unevaluatedProperties: true});
});

test('references are followed and parts joined, and one that leads nowhere is an error', () => {
  const document = {
    components: {schemas: {A: {type: 'string', title: 'A'}, B: {allOf: [{$ref: '#/components/schemas/A'}, {maxLength: 3}]}}}
  };
  const plain = {type: 'string'};
  expect(resolve(document, plain)).toBe(plain);
  expect(resolve(document, {$ref: '#/components/schemas/B', title: 'mine'})).toEqual({type: 'string', title: 'mine', maxLength: 3});
  expect(resolve(document, {allOf: []})).toEqual({allOf: []});
  expect(() => resolve(document, {$ref: '#/components/schemas/C'})).toThrow('#/components/schemas/C');
  const conflicts: string[] = [];
  resolve(document, {allOf: [{$ref: '#/components/schemas/A'}, {type: 'object'}]}, (keyword) => conflicts.push(keyword));
  expect(conflicts).toEqual(['type']);
});

test('fields of which one group is needed are those of anyOf with nothing but names', () => {
  const properties = {a: true, b: true, c: true} as const;
  expect(alternativesOf({properties, anyOf: [{required: ['a', 'b']}, {required: ['c']}]})).toEqual([['a', 'b'], ['c']]);
  expect(alternativesOf({properties, anyOf: [{required: ['a']}, {required: ['c'], type: 'object'}]})).toBeUndefined();
  expect(alternativesOf({anyOf: [{required: ['a']}]})).toBeUndefined();
  expect(alternativesOf({properties})).toBeUndefined();
  expect(alternativesText([['a', 'b'], ['c']])).toBe('a + b / c');
  expect(alternativesText(undefined)).toBeUndefined();
});
