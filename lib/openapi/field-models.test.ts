import {expect, test} from 'vitest';
import {models} from '@/content/models';
import {withModels} from './field-models';
import {operations} from './operations';
import {openApi} from './source';
import {bodyTree, type Field, type Form} from './tree';

const chat = operations('en').find(({id}) => id === 'chatCompletions');
const schema = Object.values(chat?.raw.requestBody?.content ?? {})[0]?.schema ?? {};
const [text, vision, audio] = withModels(bodyTree(openApi('en'), schema)).forms as [Form, Form, Form];
const all = ({fields, forms}: Pick<Field, 'fields' | 'forms'>): Field[] => [
  ...fields.flatMap((each) => [each, ...all(each)]),
  ...forms.flatMap(all)
];
const at = (form: Form, path: string) => all(form).find((field) => field.path === path)?.models;

test('a field says which models of its form take it and what it is at each, from the data about models', () => {
  const codes = (wanted: (model: (typeof models)[number]) => boolean) =>
    models
      .filter((model) => all(text)[0]?.values.includes(model.code) && model.status.state !== 'retired' && wanted(model))
      .map(({code}) => code);
  expect(at(text, 'thinking')).toEqual(
    expect.arrayContaining(
      (['switch', 'always', 'disputed'] as const).map((key) => ({key, models: codes(({thinking}) => thinking === key)}))
    )
  );
  expect(at(text, 'tools[].web_search')).toEqual([{key: 'takes', models: codes(({capabilities}) => capabilities.includes('web-search'))}]);
  expect(at(text, 'max_tokens')).toContainEqual({key: 'max', max: 4095, models: codes(({maxTokens}) => maxTokens?.max === 4095)});
  expect(at(text, 'temperature')).toContainEqual({
    key: 'default',
    default: 0.6,
    models: codes(({sampling}) => sampling?.temperature === 0.6)
  });
  expect(at(vision, 'thinking')?.flatMap(({models: named}) => named)).not.toContain('glm-4.6');
});

test('nothing is said where all models are alike, where a field is of no model, and of what the data does not know', () => {
  expect(at(audio, 'temperature')).toEqual([]);
  expect(at(text, 'stream')).toEqual([]);
  expect(at(text, 'messages[].content')).toEqual([]);
  expect(withModels({fields: [], forms: [], limits: []})).toEqual({fields: [], forms: [], limits: []});
});
