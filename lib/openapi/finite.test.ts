import {expect, test} from 'vitest';
import {refuseEndless} from './finite';

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
