import {expect, test} from 'vitest';
import {operations} from '@/lib/openapi/operations';
import {tryForm} from './form';
import {smallForm} from './form.fixture';
import {prepare} from './prepare';
import {fromExample, isHeld, jsonOf, readJson, withJson, withText} from './state';

const chat = operations('en').find(({id}) => id === 'chatCompletions');

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

test('an example fills what is a word of the API, and no id of somebody and no file', () => {
  const form = smallForm();
  const start = fromExample(form, 0);
  expect(start).toEqual({
    example: 0,
    form: 0,
    texts: {
      'path.id': '',
      'path.part': 'a',
      'query.limit': '',
      'query.after': '',
      'header.X-One': '',
      'header.X-Two': '',
      'body.model': 'm',
      'body.text': 'x',
      'body.count': '',
      'body.extra': '{\n  "a": [\n    1\n  ]\n}',
      'body.stream': ''
    },
    values: {},
    files: {}
  });
  expect(fromExample(form, 1)).toMatchObject({example: 1, form: 1, texts: {'body.url': 'u'}});
  expect(fromExample(form, 0, 1)).toMatchObject({example: 0, form: 1, texts: {'body.model': 'm', 'body.url': ''}});
  expect(
    fromExample(smallForm({examples: [{key: 'file', label: '', value: {text: '@a.txt', extra: 'to: @a'}, form: 0}]}), 0).texts
  ).toMatchObject({
    'body.text': '',
    'body.extra': '"to: @a"'
  });
  expect(fromExample(smallForm({body: undefined, examples: []}), 0)).toMatchObject({form: 0, texts: {'path.part': 'a'}});
  expect(fromExample(smallForm({examples: []}), 0).texts).toMatchObject({'body.model': '', 'body.text': ''});
});

test('an edited field of the body takes the place of the JSON; a parameter leaves it as it was typed', () => {
  const form = smallForm();
  const typed = withJson(form, fromExample(form, 0), '{"text":"y",  "count":null}');
  expect(typed.json).toBe('{"text":"y",  "count":null}');
  const parameter = withText(typed, 'path.id', '7');
  expect([parameter.json, parameter.texts['path.id'], parameter.values]).toEqual([typed.json, '7', typed.values]);
  const field = withText(typed, 'body.count', '2');
  expect(field.json).toBeUndefined();
  expect(field.values).toEqual({'body.text': 'y'});
  expect(JSON.parse(jsonOf(form, field))).toEqual({text: 'y', count: 2});
});

test('the form follows the JSON to the form of the body that it fits, and stays where it fits as well', () => {
  const form = smallForm();
  const start = withText(fromExample(form, 0), 'path.id', '7');
  const picture = withJson(form, start, '{"model":"m","url":"u"}');
  expect([picture.form, picture.texts['path.id'], picture.texts['body.url'], picture.texts['body.text']]).toEqual([1, '7', 'u', undefined]);
  expect(picture.values).toEqual({'body.model': 'm', 'body.url': 'u'});
  // Neither form knows the field, so the present one stays.
  const second = fromExample(form, 1);
  expect(withJson(form, second, '{}').form).toBe(1);
  expect(withJson(form, start, '{}').form).toBe(0);
  expect(withJson(form, second, '{"other":1}')).toMatchObject({form: 1, texts: {'body.other': '1', 'body.url': ''}});
  expect(withJson(form, second, '{"toString":1}').texts['body.toString']).toBe('1');
  expect(withJson(smallForm({body: undefined}), start, '{"a":1}')).toMatchObject({form: 0, texts: {'body.a': '1'}});
});

test('a text is a body when it is an object', () => {
  expect(readJson('{"a":1}')).toEqual({body: {a: 1}});
  for (const text of ['[]', '1', '"x"', 'null']) expect(readJson(text), text).toEqual({fault: 'type'});
  for (const text of ['', '{', 'x']) expect(readJson(text), text).toEqual({fault: 'json'});
  const start = fromExample(smallForm(), 0);
  expect(isHeld(start)).toBe(false);
  expect(isHeld({...start, json: '{}'})).toBe(false);
  expect(isHeld({...start, json: '[]'})).toBe(true);
});

test('the fields as JSON: indented, as typed where they are no JSON, and nothing of an empty one', () => {
  const form = smallForm();
  const json = (texts: Record<string, string>, values = {}) => jsonOf(form, {example: 0, form: 0, texts, values, files: {}});
  expect(json({})).toBe('{}');
  expect(json({'body.model': 'm', 'body.extra': '{"a":\n1}'})).toBe('{\n  "model": "m",\n  "extra": {"a":\n  1}\n}');
  expect(json({'body.extra': '{"a": '})).toBe('{\n  "extra": {"a":\n}');
  expect(json({'body.count': '12345678901234567890', 'body.text': ' x '})).toBe('{\n  "text": " x ",\n  "count": 12345678901234567890\n}');
  expect(json({'body.count': 'many'})).toBe('{\n  "count": "many"\n}');
  expect(json({'body.text': '  '})).toBe('{\n  "text": "  "\n}');
  expect(json({'body.stream': 'true'}, {'body.text': null})).toBe('{\n  "text": null,\n  "stream": true\n}');
  expect(json({'body.text': '7'})).toBe('{\n  "text": "7"\n}');
  expect(jsonOf(smallForm({body: undefined}), {example: 0, form: 0, texts: {'body.own': '1'}, values: {}, files: {}})).toBe(
    '{\n  "own": 1\n}'
  );
});
