import {expect, test} from 'vitest';
import {operations} from '@/lib/openapi/operations';
import {tryForm} from './form';
import {prepare} from './prepare';
import {fromExample, isHeld, jsonOf, withJson, withText} from './state';

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
