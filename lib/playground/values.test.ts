import {expect, test} from 'vitest';
import {formatJson, JsonNumber, jsonNumber, parseJson} from '@/lib/openapi/exact-json';
import {check, type FormSchema} from './check';
import {bodyFields, choicesOf, controlOf, formOf, readBody, readField, readValue, textOf} from './values';

const big = '8868902201637896193';

test('a number typed into a form is checked and sent with its digits', () => {
  const form = {
    type: 'object',
    properties: {id: {type: 'integer'}, share: {type: 'number', maximum: 1}, extra: true, list: {type: 'array', items: {type: 'integer'}}},
    required: ['id']
  } as const;
  const {body, faults} = readBody(form as never, {
    'body.id': big,
    'body.share': '0.10',
    'body.extra': `{"id":${big}}`,
    'body.list': `[${big}, 1]`
  });
  expect(faults).toEqual([]);
  expect(formatJson(body, 0)).toBe(`{"id":${big},"share":0.10,"extra":{"id":${big}},"list":[${big},1]}`);
  expect(textOf({type: 'integer'}, new JsonNumber(big))).toBe(big);
  expect(textOf(true, parseJson(`[${big}]`))).toBe(`[\n  ${big}\n]`);
  expect(check({type: 'integer', maximum: 5}, jsonNumber(big))).toMatchObject([{key: 'range', value: '≤ 5'}]);
  expect(check({type: 'integer'}, jsonNumber('1.50'))).toMatchObject([{key: 'type', value: 'integer'}]);
  expect(check({enum: [1, 2]}, jsonNumber('2.0'))).toEqual([]);
  expect(check({type: 'object'}, jsonNumber('2.0'))).toMatchObject([{key: 'type'}]);
});

test('each kind of value is asked for by the control that suits it', () => {
  for (const [schema, control] of [
    [true, 'json'],
    [{type: 'string', format: 'binary'}, 'file'],
    [{type: 'array', items: {type: 'string', format: 'binary'}}, 'file'],
    [{type: 'array', items: {type: 'string'}}, 'json'],
    [{type: 'string', enum: ['a']}, 'choice'],
    [{const: false}, 'choice'],
    [{type: 'boolean'}, 'choice'],
    [{type: 'integer'}, 'number'],
    [{type: 'number'}, 'number'],
    [{type: 'object'}, 'json'],
    [{type: ['string', 'null']}, 'json'],
    [{type: 'string', format: 'uri'}, 'line'],
    [{type: 'string', pattern: '^a'}, 'line'],
    [{type: 'string', maxLength: 128}, 'line'],
    [{type: 'string', maxLength: 129}, 'text'],
    [{type: 'string'}, 'text']
  ] as const)
    expect(controlOf(schema as never), JSON.stringify(schema)).toBe(control);
});

test('a choice offers its values, one where there is but one, else yes and no', () => {
  expect(choicesOf({const: 5})).toEqual(['5']);
  expect(choicesOf({enum: ['a', 1, null]})).toEqual(['a', '1']);
  expect(choicesOf({type: 'boolean'})).toEqual(['true', 'false']);
});

test('a value is written as its control shows it', () => {
  const either: FormSchema = {oneOf: [{type: 'object'}, {type: 'string'}]};
  expect(textOf({type: 'string'}, undefined)).toBe('');
  expect(textOf({type: 'string'}, '"x"')).toBe('"x"');
  expect(textOf({type: 'boolean'}, false)).toBe('false');
  expect(textOf(either, 'x')).toBe('x');
  expect(textOf({type: ['string', 'null']}, 'x')).toBe('x');
  expect(textOf(either, {a: 1})).toBe('{\n  "a": 1\n}');
  expect(textOf({type: 'object'}, 'x')).toBe('"x"');
  expect(textOf(true, 'x')).toBe('"x"');
});

test('a text is read as its schema means it, and stays a text where it is none of that', () => {
  const either: FormSchema = {oneOf: [{type: 'object'}, {type: 'string'}]};
  for (const [schema, text, value] of [
    [true, '', undefined],
    [true, '[1]', [1]],
    [{type: 'integer'}, ' 7 ', 7],
    [{type: 'number'}, '.5', 0.5],
    [{type: 'number'}, '+1e999', '+1e999'],
    [{type: 'number'}, ' ', ' '],
    [{type: 'number'}, 'x', 'x'],
    [{const: 5}, '5', 5],
    [{const: 5}, '6', '6'],
    [{enum: [1, 'a']}, '1', 1],
    [{enum: [1, 'a']}, 'true', 'true'],
    [{type: 'boolean'}, 'true', true],
    [{type: 'boolean'}, 'no', 'no'],
    [either, 'hello', 'hello'],
    [either, '{"a":1}', {a: 1}],
    [{oneOf: [true as never]}, 'hello', 'hello'],
    [{type: 'string'}, ' x ', ' x ']
  ] as const)
    expect(readValue(schema as never, text), `${JSON.stringify(schema)} ${text}`).toEqual(value);
  for (const text of ['{"a"', ' [1', '\n{']) expect(() => readValue(either, text), text).toThrow();
  for (const schema of [true, {type: 'object'}] as const) expect(() => readValue(schema, 'hello')).toThrow();
});

test('a field says what is wrong with it under its own name', () => {
  expect(readField({type: 'integer'}, 'query.limit', '')).toEqual({faults: []});
  expect(readField({type: 'integer'}, 'query.limit', '3')).toEqual({value: 3, faults: []});
  expect(readField({type: 'integer'}, 'query.limit', 'x')).toEqual({
    value: 'x',
    faults: [{field: 'query.limit', path: '', key: 'type', value: 'integer'}]
  });
  expect(readField({type: 'object'}, 'body.o', '{')).toEqual({faults: [{field: 'body.o', key: 'json', value: '', path: ''}]});
});

test('a body has the fields of its form first, then what has been given beside them', () => {
  const form: FormSchema = {properties: {b: {type: 'string'}, file: {type: 'string', format: 'binary'}}, required: ['b', 'file']};
  expect(bodyFields(form, {'body.z': '1', 'body.b': 'x', 'body.empty': '', 'path.id': '1'}).map(([name]) => name)).toEqual([
    'b',
    'file',
    'z'
  ]);
  expect(bodyFields({}, {'body.toString': '1'})).toEqual([['toString', true]]);
  expect(readBody(form, {'body.z': '1'})).toEqual({body: {z: 1}, faults: [{field: 'body.b', key: 'required', value: 'b', path: ''}]});
  expect(readBody({...form, closed: true}, {'body.b': 'x', 'body.z': '['}).faults).toEqual([
    {field: 'body.z', key: 'unknown', value: 'z', path: ''},
    {field: 'body.z', key: 'json', value: '', path: ''}
  ]);
  expect(readBody({closed: true}, {'body.z': '1'}).faults).toMatchObject([{key: 'unknown'}]);
  expect(readBody({properties: {n: {type: 'integer'}}, required: ['n']}, {'body.n': ''}, {'body.n': 'x'})).toEqual({
    body: {n: 'x'},
    faults: [{field: 'body.n', key: 'type', value: 'integer', path: ''}]
  });
  expect(readBody({properties: {o: {type: 'object'}}, required: ['o']}, {'body.o': '{'}).faults).toMatchObject([{key: 'json'}]);
});

test('the form that an example is of is the first that it violates least', () => {
  const needs = (...required: string[]): FormSchema => ({type: 'object', required});
  expect(formOf([needs('a', 'b'), needs('c'), needs('c')], {})).toBe(1);
  expect(formOf([needs('a'), needs('c')], {c: 1})).toBe(1);
  expect(formOf([], {})).toBe(0);
});
