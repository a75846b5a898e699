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
