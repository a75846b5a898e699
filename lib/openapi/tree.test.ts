import {expect, test} from 'vitest';
import {bodyTree, type Field, fieldsOf} from './tree';
import type {Schema} from './types';
import {anchorOf, toField, wayFrom} from './way';

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`});
const schemas: Record<string, Schema> = {
  Name: {type: 'string', minLength: 2, maxLength: 8, pattern: '^a', description: 'A name.'},
  Part: {type: 'object', title: 'A part', properties: {id: {type: 'integer', minimum: 1}}, required: ['id'], minProperties: 1}
};
const document = {components: {schemas}};
const fields = (properties: Schema['properties'], required?: string[]) => fieldsOf(document, {type: 'object', properties, required});
const typeOf = (schema: Schema) => fields({x: schema})[0]?.type;

test('the fields that are needed stand first, each part in the order of the document', () => {
  expect(fields({a: {}, b: {}, c: {}, any: true, d: {}}, ['d', 'b']).map(({name, required}) => [name, required])).toEqual([
    ['b', true],
    ['d', true],
    ['a', false],
    ['c', false]
  ]);
});

test('a type is said in words of JSON Schema', () => {
  expect(typeOf({type: 'string', format: 'binary'})).toBe('file');
  expect(typeOf({const: 5})).toBe('number');
  expect(typeOf({type: ['string', 'null']})).toBe('string | null');
  expect(typeOf({type: 'array', items: ref('Name')})).toBe('string[]');
  expect(typeOf({type: 'array', items: {type: ['string', 'null']}})).toBe('(string | null)[]');
  expect(typeOf({type: 'array'})).toBe('[]');
  expect(typeOf({oneOf: [ref('Name'), {type: 'object'}, {type: 'string'}, {}]})).toBe('string | object');
  expect(typeOf({anyOf: [{type: 'integer'}]})).toBe('integer');
  expect(typeOf({properties: {}})).toBe('object');
  expect(typeOf({})).toBe('');
});

test('a field has its text, values, default and limits, and those of its entries', () => {
  expect(fields({name: ref('Name')})[0]).toEqual({
    name: 'name',
    path: 'name',
    anchor: 'body-name',
    required: false,
    deprecated: false,
    type: 'string',
    description: 'A name.',
    values: [],
    limits: [
      {key: 'length', value: '2–8'},
      {key: 'pattern', value: '^a'}
    ],
    fields: [],
    forms: []
  });
  expect(fields({old: {deprecated: true, enum: [1, 'b'], default: 1}})[0]).toMatchObject({
    deprecated: true,
    values: ['1', 'b'],
    default: '1'
  });
  expect(fields({one: {const: 7, default: 'x'}})[0]).toMatchObject({values: ['7'], default: 'x'});
  expect(fields({none: {type: 'string'}})[0]).not.toHaveProperty('default');
  expect(fields({list: {type: 'array', items: {type: 'string', enum: ['a']}, minItems: 1}})[0]).toMatchObject({
    values: ['a'],
    limits: [{key: 'items', value: '≥ 1'}]
  });
  expect(fields({list: {type: 'array', items: {type: 'integer', maximum: 3}}})[0]?.limits).toEqual([{key: 'range', value: '≤ 3'}]);
  expect(fields({list: {type: 'array', items: ref('Part')}})[0]?.limits).toEqual([]);
  expect(fields({list: {type: 'array', items: {type: 'array', maxItems: 2}}})[0]?.limits).toEqual([]);
  expect(fields({o: {type: 'object', maxProperties: 2}})[0]?.limits).toEqual([{key: 'entries', value: '≤ 2'}]);
});

test('what an object, the entries of a list and alternatives are made of stands below them', () => {
  const names = (schema: Schema) => fields({x: schema})[0]?.fields.map(({name}) => name);
  expect(names(ref('Part'))).toEqual(['id']);
  expect(names({type: 'array', items: ref('Part')})).toEqual(['id']);
  expect(names({type: 'array', items: {type: 'array', items: ref('Part')}})).toEqual(['id']);
  expect(names({type: 'array'})).toEqual([]);
  const forms = fields({x: {oneOf: [ref('Part'), ref('Name'), {type: 'string', default: 'a', enum: ['a']}]}})[0]?.forms;
  expect(forms?.map(({title, type}) => [title, type])).toEqual([
    ['A part', 'object'],
    ['Name', 'string'],
    ['3', 'string']
  ]);
  expect(forms?.[0]).toMatchObject({
    fields: [{name: 'id', required: true}],
    limits: [{key: 'entries', value: '≥ 1'}],
    forms: [],
    values: []
  });
  expect(forms?.[1]).toMatchObject({description: 'A name.', limits: [{key: 'length'}, {key: 'pattern'}]});
  expect(forms?.[2]).toMatchObject({values: ['a'], default: 'a'});
  expect(fields({x: {anyOf: [ref('Part')]}})[0]?.forms).toHaveLength(1);
  expect(fields({x: {type: 'array', items: {oneOf: [ref('Part')]}}})[0]?.forms).toHaveLength(1);
});

test('a whole body has its fields or its forms, and its own limits', () => {
  expect(bodyTree(document, ref('Part'))).toMatchObject({fields: [{name: 'id'}], forms: [], limits: [{key: 'entries', value: '≥ 1'}]});
  expect(bodyTree(document, {oneOf: [ref('Part')]})).toMatchObject({fields: [], forms: [{title: 'A part'}], limits: []});
  const either: Schema = {properties: {a: {}, b: {}}, anyOf: [{required: ['a']}, {required: ['b']}]};
  expect(bodyTree(document, either)).toMatchObject({
    fields: [{name: 'a'}, {name: 'b'}],
    forms: [],
    limits: [{key: 'alternatives', value: 'a / b'}]
  });
});

test('a path leads through lists, and an anchor is the path: where forms share one, it names the form too', () => {
  const content: Schema = {
    oneOf: [{type: 'string'}, {type: 'array', items: {oneOf: [ref('Part'), {properties: {type: {const: 'b'}, id: {}}}]}}]
  };
  const forms = ['Text', 'Image'].map((name) => ({...ref(name)}));
  const message: Schema = {type: 'object', properties: {list: {type: 'array', items: {properties: {content}}}}};
  const {forms: bodies} = bodyTree({components: {schemas: {...schemas, Text: message, Image: message}}}, {oneOf: forms}, 'body');
  const below = ({fields, forms: inner}: Pick<Field, 'fields' | 'forms'>): string[] => [
    ...fields.flatMap((field) => [`${field.path} ${field.anchor}`, ...below(field)]),
    ...inner.flatMap(below)
  ];
  expect(bodies.map(below)).toEqual([
    [
      'list body-list',
      'list[].content body-list.content',
      'list[].content[].id body-list.content.id',
      'list[].content[].type body-list.content.type',
      'list[].content[].id body-Text.list.content.1.b.id'
    ],
    [
      'list body-Image.list',
      'list[].content body-Image.list.content',
      'list[].content[].id body-Image.list.content.1.Part.id',
      'list[].content[].type body-Image.list.content.1.b.type',
      'list[].content[].id body-Image.list.content.1.b.id'
    ]
  ]);
});

test('paths that nothing tells apart are refused, by name', () => {
  const twice: Schema = {oneOf: [{oneOf: [{properties: {id: {}}}]}, {oneOf: [{properties: {id: {}}}]}]};
  expect(() => bodyTree(document, twice, 'body')).not.toThrow();
  const way = wayFrom('body');
  for (const name of ['id', 'id.b']) anchorOf(toField(way, name));
  expect(() => anchorOf(toField(toField(way, 'id'), 'b'))).toThrow('body: the path id.b leads to several fields');
});
