import {expect, test} from 'vitest';
import {errorCodes} from '@/content/errors';
import {operations} from '@/lib/openapi/operations';
import type {Schema} from '@/lib/openapi/types';
import {shape, tryForm} from './form';
import {document, ref} from './schemas.fixture';

test('a schema of the form has what the check needs, its texts for the first two levels alone, and nothing that is absent', () => {
  const deep: Schema = {
    title: 'T',
    description: 'whole',
    type: 'object',
    properties: {
      any: true,
      size: ref('Size'),
      old: {type: 'string', deprecated: true, description: 'field'},
      part: {type: 'object', description: 'field', properties: {inner: {type: 'string', description: 'below', default: 'x'}}}
    },
    additionalProperties: {type: 'string', description: 'below'},
    required: ['size']
  };
  const made = shape(document, deep, 'whole');
  expect(made).toStrictEqual({
    title: 'T',
    description: 'whole',
    type: 'object',
    required: ['size'],
    properties: {
      any: true,
      size: {type: 'string', description: 'A size.', enum: ['small', 'large'], default: 'small'},
      old: {type: 'string', deprecated: true, description: 'field'},
      part: {type: 'object', description: 'field', properties: {inner: {type: 'string'}}}
    },
    others: {type: 'string'}
  });
});

test('what closes an object, and what stands for each other, is known to the form', () => {
  const closed = (schema: Schema) => shape(document, schema, 'whole').closed;
  expect(closed({additionalProperties: false})).toBe(true);
  expect(closed({unevaluatedProperties: false})).toBe(true);
  expect(closed({additionalProperties: true, unevaluatedProperties: true})).toBeUndefined();
  expect(shape(document, {oneOf: [{type: 'string', title: 'x'}]}, 'whole').oneOf).toEqual([{type: 'string'}]);
  expect(shape(document, {anyOf: [{type: 'string'}]}, 'whole').oneOf).toEqual([{type: 'string'}]);
  expect(shape(document, {properties: {a: true}, anyOf: [{required: ['a']}]}, 'whole')).toEqual({
    properties: {a: true},
    alternatives: [['a']]
  });
  expect(shape(document, {type: 'array', items: {type: 'string', description: 'x'}}, 'whole').items).toEqual({type: 'string'});
});

const formOf = (id: string, locale: 'zh' | 'en' = 'en') => {
  const operation = operations(locale).find((each) => each.id === id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  return tryForm(locale, operation);
};

test('the form of an operation has its address, its parameters with their texts, and its examples', () => {
  const {method, url, host, parameters, body, examples, answer, stream} = formOf('getBatch');
  expect({method, url, host, body, examples, answer, stream}).toEqual({
    method: 'GET',
    url: 'https://open.bigmodel.cn/api/paas/v4/batches/{batch_id}',
    host: 'open.bigmodel.cn',
    body: undefined,
    examples: [],
    answer: 'json',
    stream: undefined
  });
  expect(parameters).toEqual([
    {
      name: 'batch_id',
      in: 'path',
      required: true,
      schema: {type: 'string', description: expect.stringMatching(/\w/)},
      example: 'batch_1791'
    }
  ]);
  expect(formOf('listBatches').parameters.map(({name, required, example}) => [name, required, example])).toEqual([
    ['after', false, undefined],
    ['limit', false, undefined]
  ]);
});

test('a body is one of several forms, of JSON or of files; each has its words, and the codes of errors have their pages', () => {
  const chat = formOf('chatCompletions');
  expect(chat.body?.kind).toBe('json');
  expect(chat.body?.forms.length).toBeGreaterThan(1);
  for (const {title, properties} of chat.body?.forms ?? [])
    expect([title, properties?.model]).toEqual([expect.any(String), expect.anything()]);
  expect(chat.examples[0]).toEqual({
    key: 'basic',
    label: expect.any(String),
    value: expect.objectContaining({model: expect.any(String)}),
    form: 0
  });
  expect(chat.stream?.text).toBeDefined();
  expect(formOf('audioTranscriptions').body?.kind).toBe('form');
  expect(chat.codes).toEqual(errorCodes.map(({code}) => code));
  expect([formOf('embeddings').errorPath, formOf('embeddings', 'zh').errorPath]).toEqual(['/en/dev/api/errors/', '/dev/api/errors/']);
});
