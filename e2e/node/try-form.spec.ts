import {expect, test} from '@playwright/test';
import {locales} from '@/i18n/routing';
import {refuseEndless} from '@/lib/openapi/finite';
import {operations} from '@/lib/openapi/operations';
import {curl} from '@/lib/openapi/samples/curl';
import {openApi} from '@/lib/openapi/source';
import {bodyTree} from '@/lib/openapi/tree';
import type {Schema} from '@/lib/openapi/types';
import {check, type FormSchema, missingAlternatives} from '@/lib/playground/check';
import {shape, tryForm} from '@/lib/playground/form';
import {prepare} from '@/lib/playground/prepare';
import {fromExample, isHeld, jsonOf, withJson, withText} from '@/lib/playground/state';
import {formOf, readBody, textOf} from '@/lib/playground/values';

const chat = operations('en').find(({id}) => id === 'chatCompletions');
const chatForms = chat ? (tryForm('en', chat).body?.forms ?? []) : [];
const [text, vision] = chatForms as [FormSchema, FormSchema];
const faultsOf = (form: FormSchema, messages: unknown) =>
  check(form, {model: form.properties?.model === true ? '' : form.properties?.model?.enum?.[0], messages}).map(({path, key, value}) =>
    [path, key, value].join(' ')
  );

test('every example of every operation passes the form that it fills, in both languages', () => {
  let examples = 0;
  for (const locale of locales) {
    for (const operation of operations(locale)) {
      const {body, examples: given} = tryForm(locale, operation);
      for (const {value} of body?.kind === 'json' ? given : []) {
        const form = body?.forms[formOf(body.forms, value)] as FormSchema;
        const texts = Object.fromEntries(
          Object.entries(form.properties ?? {}).map(([name, schema]) => [`body.${name}`, textOf(schema, value[name])])
        );
        expect(readBody(form, texts), `${operation.id} ${locale}`).toEqual({body: value, faults: []});
        examples++;
      }
    }
  }
  expect(examples).toBeGreaterThan(80);
});

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

test('the JSON of every example is the example, and leads back to the form it came from', () => {
  let examples = 0;
  for (const operation of operations('en')) {
    const form = tryForm('en', operation);
    for (const [index, {value}] of (form.body?.kind === 'json' ? form.examples : []).entries()) {
      const state = fromExample(form, index);
      const json = jsonOf(form, state);
      expect(JSON.parse(json), operation.id).toEqual(value);
      const typed = withJson(form, state, json);
      expect(typed.texts, operation.id).toEqual(state.texts);
      expect(prepare(form, typed).request.body, operation.id).toEqual(value);
      examples++;
    }
  }
  expect(examples).toBeGreaterThan(40);
});

test('what JSON says and a field cannot is sent until that field is edited', () => {
  if (!chat) throw new Error('There is no such operation.');
  const form = tryForm('en', chat);
  const start = fromExample(form, 0);
  const {model} = JSON.parse(jsonOf(form, start));
  const typed = withJson(form, start, JSON.stringify({model, messages: [], user_id: '', temperature: null}));
  expect(prepare(form, typed).request.body).toEqual({model, messages: [], user_id: '', temperature: null});
  expect(prepare(form, typed).faults.map(({field, key}) => `${field} ${key}`)).toContain('body.temperature type');
  const edited = withText(typed, 'body.temperature', '0.5');
  expect(JSON.parse(jsonOf(form, edited))).toMatchObject({user_id: '', temperature: 0.5});
  expect(JSON.parse(jsonOf(form, withText(edited, 'body.user_id', '')))).not.toHaveProperty('user_id');
});

test('digits stay as they are typed; a text that is no JSON holds the request and keeps the form', () => {
  if (!chat) throw new Error('There is no such operation.');
  const form = tryForm('en', chat);
  const start = withText(fromExample(form, 0), 'body.messages', '[{"role": "user", "content": 12345678901234567890}]');
  expect(jsonOf(form, start)).toContain('12345678901234567890');
  const held = withJson(form, start, '{"model": ');
  expect(isHeld(held)).toBe(true);
  expect(held.texts).toEqual(start.texts);
  expect(prepare(form, held)).toMatchObject({faults: [{field: 'json', key: 'json'}], request: {body: {}}});
  expect(prepare(form, held).body).toBeUndefined();
  expect(prepare(form, withJson(form, start, 'null')).faults).toMatchObject([{field: 'json', key: 'type', value: 'object'}]);
});

test('a header that is a parameter, and every file of a field, are in the command', () => {
  const [header, files] = ['knowledgeAgentChat', 'uploadDocument'].map((id) => operations('en').find((each) => each.id === id));
  if (!header || !files) throw new Error('An operation is missing.');
  const session = tryForm('en', header);
  const state = withText(fromExample(session, 0), 'header.X-Session-Id', 's-1');
  expect(curl(prepare(session, state).request)).toContain("--header 'X-Session-Id: s-1'");
  const upload = tryForm('en', files);
  const given = ['a.txt', 'b.txt'].map((name) => new File(['x'], name));
  const command = curl(prepare(upload, {...fromExample(upload, 0), files: {'body.files': given}}).request);
  expect(command).toContain("--form 'files=@a.txt' \\\n  --form 'files=@b.txt'");
});
