import {expect, test} from 'vitest';
import {operations} from '@/lib/openapi/operations';
import {openApi} from '@/lib/openapi/source';
import {bodyTree} from '@/lib/openapi/tree';
import type {Schema} from '@/lib/openapi/types';
import {check, type FormSchema, missingAlternatives} from './check';
import {shape, tryForm} from './form';

const chat = operations('en').find(({id}) => id === 'chatCompletions');
const chatForms = chat ? (tryForm('en', chat).body?.forms ?? []) : [];
const [text, vision] = chatForms as [FormSchema, FormSchema];
const faultsOf = (form: FormSchema, messages: unknown) =>
  check(form, {model: form.properties?.model === true ? '' : form.properties?.model?.enum?.[0], messages}).map(({path, key, value}) =>
    [path, key, value].join(' ')
  );

test('a value is checked against the form it is nearest to', () => {
  expect(faultsOf(text, [{role: 'user', content: 'x'}])).toEqual([]);
  expect(faultsOf(text, [{role: 'nobody'}])).toEqual(['messages.0.role values system, user, assistant, tool']);
  expect(faultsOf(text, [{role: 'user'}])).toEqual(['messages.0.content required content']);
  expect(faultsOf(text, [{role: 'tool', content: 'x', tool_id: '1'}]).join('\n')).toContain('messages.0.tool_id unknown');
  expect(faultsOf(text, 'hello')).toEqual(['messages type array']);
  expect(faultsOf(vision, [{role: 'user', content: [{type: 'image_url', image_url: {url: 5}}]}])).toEqual([
    'messages.0.content.0.image_url.url type string'
  ]);
  expect(faultsOf(vision, [{role: 'user', content: [{type: 'file', file: {}}]}])).toEqual(['messages.0.content.0.file entries ≥ 1']);
  expect(check({type: 'object', others: {type: 'string', maxLength: 2}}, {a: 'xyz'})).toEqual([{path: 'a', key: 'length', value: '≤ 2'}]);
});

test('of fields that stand for each other one is needed', () => {
  const groups = {
    transcriptions: 'file / file_base64',
    'videos/generations': 'prompt / image_url',
    'retrieval/retrieve': 'query / multimodal_parts'
  };
  for (const [ending, value] of Object.entries(groups)) {
    const operation = operations('en').find(({apiPath}) => apiPath.endsWith(ending));
    const form = operation && tryForm('en', operation).body?.forms[0];
    const [first = ''] = value.split(' ');
    const [media] = Object.values(operation?.raw.requestBody?.content ?? {});
    expect(form && missingAlternatives(form, ['model']), ending).toEqual([{path: first, key: 'alternatives', value}]);
    expect(form && missingAlternatives(form, ['model', first])).toEqual([]);
    expect(JSON.stringify(bodyTree(openApi('en'), media?.schema ?? {})), ending).toContain(`"key":"alternatives","value":"${value}"`);
  }
});

test('thirty levels below each other are shown and checked to the last', () => {
  const levels = 30;
  let schema: Schema = {type: 'integer', maximum: 3};
  let value: unknown = 4;
  for (let level = levels; level > 0; level--) {
    const name = `n${level}`;
    schema = {type: 'object', properties: {[name]: level % 2 ? schema : {type: 'array', items: schema}}};
    value = {[name]: level % 2 ? value : [value]};
  }
  const document = {components: {schemas: {}}};
  expect(check(shape(document, schema, 'whole'), value)).toMatchObject([{key: 'range', value: '≤ 3'}]);
  let fields = bodyTree(document, schema).fields;
  let depth = 0;
  for (; fields[0]; fields = fields[0].fields) depth++;
  expect(depth).toBe(levels);
});

const found = (schema: FormSchema | true, value: unknown) =>
  check(schema, value).map(({path, key, value: said}) => `${path} ${key} ${said}`.trim());

test('a type is the one that JSON has, and every integer is a number', () => {
  const kinds: [unknown, string[]][] = [
    [null, ['null']],
    [[], ['array']],
    [{}, ['object']],
    [1, ['integer', 'number']],
    [1.5, ['number']],
    ['x', ['string']],
    [true, ['boolean']]
  ];
  for (const [value, types] of kinds)
    for (const type of ['null', 'array', 'object', 'integer', 'number', 'string', 'boolean'])
      expect(found({type}, value), `${JSON.stringify(value)} ${type}`).toEqual(types.includes(type) ? [] : [`type ${type}`]);
  expect(found({type: ['string', 'null']}, 5)).toEqual(['type string | null']);
  expect(found({type: ['string', 'null']}, null)).toEqual([]);
  expect(found(true, 5)).toEqual([]);
  expect(found({type: 'string', format: 'binary'}, 5)).toEqual([]);
});

test('values, lengths, patterns and counts are checked, the first fault of a place is said', () => {
  expect(found({const: 5}, 6)).toEqual(['values 5']);
  expect(found({const: 5}, 5)).toEqual([]);
  expect(found({enum: ['a', 'b']}, 'c')).toEqual(['values a, b']);
  expect(found({minLength: 2, maxLength: 3}, '😀')).toEqual(['length 2–3']);
  expect(found({minLength: 2, maxLength: 3}, '😀😀😀')).toEqual([]);
  expect(found({maxLength: 1, pattern: '^a'}, 'bb')).toEqual(['length ≤ 1']);
  expect(found({pattern: '^\\p{L}$'}, '1')).toEqual(['pattern ^\\p{L}$']);
  expect(found({pattern: '^\\p{L}$'}, '中')).toEqual([]);
  expect(found({minItems: 1, maxItems: 2, items: {type: 'string'}}, [1, 2, 3])).toEqual(['items 1–2']);
  expect(found({items: {type: 'string'}}, ['a', 1])).toEqual(['1 type string']);
  expect(found({minItems: 1}, [1])).toEqual([]);
  expect(found({minLength: 2, pattern: 'x'}, 5)).toEqual([]);
});

test('fields of an object: what is missing, what nobody knows, and how many', () => {
  const schema: FormSchema = {properties: {a: {type: 'string'}, deep: {properties: {b: {type: 'string'}}}}, required: ['a', 'toString']};
  expect(found(schema, {})).toEqual(['a required a', 'toString required toString']);
  expect(found({...schema, required: []}, {a: 1, deep: {b: 2}, more: 3})).toEqual(['a type string', 'deep.b type string']);
  expect(found({closed: true, properties: {}}, {toString: 1})).toEqual(['toString unknown toString']);
  expect(found({others: {type: 'string'}, closed: true}, {x: 1, y: 'a'})).toEqual(['x type string']);
  expect(found({minProperties: 1}, {})).toEqual(['entries ≥ 1']);
  expect(found({maxProperties: 1}, {a: 1, b: 1})).toEqual(['entries ≤ 1']);
  expect(found({properties: {a: true, b: true}, alternatives: [['a', 'b'], ['c']]}, {a: 1})).toEqual(['a alternatives a + b / c']);
  expect(check({properties: {o: {alternatives: [['a']]}}}, {o: {}})).toEqual([{path: 'o.a', key: 'alternatives', value: 'a'}]);
});

test('of several forms the nearest speaks: by its telling word, then by what is missing', () => {
  const form = (role: string, ...required: string[]): FormSchema => ({
    type: 'object',
    properties: {role: {const: role}, n: {type: 'integer'}},
    required
  });
  const forms: FormSchema = {oneOf: [form('a', 'x', 'y'), form('b', 'x')]};
  expect(found(forms, {role: 'b', x: 1})).toEqual([]);
  expect(found(forms, {role: 'a', x: 1})).toEqual(['y required y']);
  expect(found(forms, {role: 'a'})).toEqual(['x required x', 'y required y']);
  expect(found(forms, {role: 'c', x: 1, y: 1})).toEqual(['role values a, b']);
  expect(found(forms, {role: 'c', x: 1, y: 1, n: 'z'})).toEqual(['role values a', 'n type integer']);
  expect(found(forms, 5)).toEqual(['form']);
  expect(check({properties: {part: forms}}, {part: 5})).toEqual([{path: 'part', key: 'form', value: ''}]);
  expect(found({oneOf: [form('a')]}, 5)).toEqual(['type object']);
  expect(found({oneOf: [form('a'), form('a')]}, {role: 'c'})).toEqual(['role values a']);
  // Fields beside the forms are the object's own.
  expect(found({oneOf: [form('a')], properties: {z: {type: 'string'}}}, {z: 1})).toEqual(['z type string']);
  expect(found({oneOf: [{type: 'string'}, {type: 'array', items: form('b', 'x')}]}, [{role: 'b'}])).toEqual(['0.x required x']);
});

test('a number is kept within its bounds, excluded or not', () => {
  expect(found({minimum: 1, maximum: 3}, 4)).toEqual(['range 1–3']);
  expect(found({minimum: 1, maximum: 3}, 3)).toEqual([]);
  expect(found({exclusiveMinimum: 0}, 0)).toEqual(['range > 0']);
  expect(found({minimum: 1}, '0')).toEqual([]);
});
