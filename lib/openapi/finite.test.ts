import {expect, test} from 'vitest';
import {refuseEndless} from './finite';
import type {Schema} from './types';

test('a schema that holds itself is refused with the way to itself', () => {
  const ref = (name: string) => ({$ref: `#/components/schemas/${name}`});
  const schemas = {
    A: {type: 'object', properties: {b: ref('B'), c: ref('C')}},
    B: {type: 'array', items: {oneOf: [ref('C'), {allOf: [ref('A')]}]}},
    C: {type: 'string'}
  };
  expect(() => refuseEndless({components: {schemas}}, 'x.yaml')).toThrow('x.yaml: the schema A holds itself (A → B → A)');
  expect(() => refuseEndless({components: {schemas: {...schemas, B: schemas.C}}}, 'x.yaml')).not.toThrow();
});

test('whatever holds a schema is looked into, and the way is named from the schema on', () => {
  const ref = (name: string) => ({$ref: `#/components/schemas/${name}`});
  const refuse = (schemas: Record<string, Schema>) => () => refuseEndless({components: {schemas}}, 'x.yaml');
  const holders: Schema[] = [
    {properties: {any: true, x: ref('A')}},
    {items: ref('A')},
    {oneOf: [ref('A')]},
    {anyOf: [ref('A')]},
    {allOf: [ref('A')]},
    {additionalProperties: ref('A')}
  ];
  for (const holder of holders) expect(refuse({A: holder}), JSON.stringify(holder)).toThrow('(A → A)');
  expect(refuse({Z: ref('A'), A: {items: ref('B')}, B: {items: ref('A')}})).toThrow('the schema A holds itself (A → B → A)');
  expect(refuse({A: {additionalProperties: false, items: ref('Nowhere')}, B: {oneOf: [ref('A'), ref('A')]}})).not.toThrow();
});
