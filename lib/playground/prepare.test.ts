import {expect, test} from 'vitest';
import {operations} from '@/lib/openapi/operations';
import {curl} from '@/lib/openapi/samples/curl';
import {tryForm} from './form';
import {smallForm} from './form.fixture';
import {prepare} from './prepare';
import {fromExample, type TryState, withJson, withText} from './state';

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

const whole: TryState = {...fromExample(smallForm(), 0), texts: {'path.id': 'b/1', 'path.part': 'a', 'body.model': 'm', 'body.text': 'x'}};

test('each parameter goes to its place, encoded, and one without a value goes nowhere', () => {
  const texts = {...whole.texts, 'query.limit': ' 5 ', 'query.after': 'a&b', 'header.X-One': '1', 'header.X-Two': '2'};
  const {faults, query, request} = prepare(smallForm(), {...whole, texts});
  expect(faults).toEqual([]);
  expect(request.url).toBe('https://api.example.org/v1/b%2F1/of/a?limit=5&after=a%26b');
  expect(request.headers).toEqual({'X-One': '1', 'X-Two': '2'});
  expect(query).toBe('id=b%2F1&part=a&limit=5&after=a%26b&X-One=1&X-Two=2');
  expect(prepare(smallForm(), whole)).toMatchObject({
    query: 'id=b%2F1&part=a',
    request: {method: 'POST', url: 'https://api.example.org/v1/b%2F1/of/a', headers: {}}
  });
});

test('what is wrong with a parameter is said at it', () => {
  const texts = {...whole.texts, 'path.id': '  ', 'path.part': 'c', 'query.limit': '10'};
  expect(prepare(smallForm(), {...whole, texts}).faults).toEqual([
    {field: 'path.id', key: 'required', value: 'id', path: ''},
    {field: 'path.part', key: 'values', value: 'a, b', path: ''},
    {field: 'query.limit', key: 'range', value: '≤ 9', path: ''}
  ]);
});

test('a body of JSON is sent to the letter as it stands in the form or was typed', () => {
  const made = prepare(smallForm(), whole);
  expect(made).toMatchObject({faults: [], json: true, body: '{\n  "model": "m",\n  "text": "x"\n}'});
  expect(made.request).toMatchObject({kind: 'json', body: {model: 'm', text: 'x'}, text: made.body, answer: 'json'});
  const typed = '{"text":  "y", "stream": true}';
  expect(prepare(smallForm(), withJson(smallForm(), whole, typed))).toMatchObject({
    faults: [],
    body: typed,
    request: {body: {text: 'y', stream: true}, text: typed, answer: 'stream'}
  });
  const off = withJson(smallForm(), whole, '{"text":"y","stream":false}');
  expect(prepare(smallForm(), off).request.answer).toBe('json');
  const held = prepare(smallForm(), withJson(smallForm(), {...whole, texts: {...whole.texts, 'query.limit': '10'}}, '{'));
  expect(held.faults.map(({field}) => field)).toEqual(['query.limit', 'json']);
  expect(held.json).toBeUndefined();
});

test('what is wrong with a body is said at its fields, of fields that stand for each other at the first', () => {
  expect(prepare(smallForm(), withText(whole, 'body.text', '')).faults).toEqual([
    {field: 'body.text', key: 'required', value: 'text', path: ''}
  ]);
  const either = smallForm({body: {kind: 'json', forms: [{type: 'object', properties: {a: true, b: true}, alternatives: [['a'], ['b']]}]}});
  const state: TryState = {...whole, texts: {'path.id': '1', 'path.part': 'a'}};
  const missing = [{field: 'body.a', key: 'alternatives', value: 'a / b', path: ''}];
  expect(prepare(either, state).faults).toEqual(missing);
  expect(prepare(either, withText(state, 'body.b', '1')).faults).toEqual([]);
  const asForm = smallForm({body: {kind: 'form', forms: either.body?.forms ?? []}});
  expect(prepare(asForm, state).faults).toEqual(missing);
});

test('an operation without a body sends none', () => {
  const ready = prepare(smallForm({body: undefined, examples: []}), whole);
  expect(ready.request.kind).toBe('none');
  expect(ready).not.toHaveProperty('body');
  expect(prepare(smallForm({body: {kind: 'json', forms: []}}), whole).request.kind).toBe('none');
});

const upload = (required: string[] = []) =>
  smallForm({
    body: {
      kind: 'form',
      forms: [
        {
          type: 'object',
          properties: {text: {type: 'string'}, extra: true, count: {type: 'integer'}, file: {type: 'string', format: 'binary'}},
          required
        }
      ]
    }
  });
const parts = async (body: unknown) =>
  Promise.all(
    [...(body as FormData)].map(async ([name, value]) => [name, typeof value === 'string' ? value : `${value.name}: ${await value.text()}`])
  );

test('a body of a form has texts as they are, other values as JSON in a line, and its files', async () => {
  const texts = {...whole.texts, 'body.model': '', 'body.text': '"x"', 'body.extra': '{"a":\n1}', 'body.count': '3'};
  const ready = prepare(upload(['file']), {
    ...whole,
    texts,
    files: {'body.file': [new File(['hi'], 'a.txt')], 'body.text': [new File(['no'], 'b.txt')]}
  });
  expect(ready.faults).toEqual([]);
  expect(ready.json).toBeUndefined();
  expect(await parts(ready.body)).toEqual([
    ['text', '"x"'],
    ['extra', '{"a":1}'],
    ['count', '3'],
    ['file', 'a.txt: hi']
  ]);
  expect(ready.request).toMatchObject({kind: 'form', body: {text: '"x"', extra: '{"a":1}', count: '3', file: ['@a.txt']}});
});

test('a file is missed where it is needed', () => {
  const state: TryState = {...whole, texts: {...whole.texts, 'body.model': '', 'body.count': 'x'}};
  expect(prepare(upload(['file']), state).faults).toEqual([
    {field: 'body.count', key: 'type', value: 'integer', path: ''},
    {field: 'body.file', key: 'file', value: '', path: ''}
  ]);
  const {faults, request} = prepare(upload(), withText(state, 'body.count', ''));
  expect(faults).toEqual([]);
  expect(request.body).toEqual({text: 'x'});
});

test('a body above 20 MB is refused before it is sent', () => {
  const limit = 20 * 1024 * 1024;
  const large = {field: 'body', key: 'size', value: '', path: ''};
  const json = (length: number) => prepare(smallForm(), {...whole, json: JSON.stringify({text: 'x'.repeat(length - 11)})});
  expect(json(limit).faults).toEqual([]);
  expect(json(limit + 1).faults).toEqual([large]);
  const state: TryState = {...whole, texts: {...whole.texts, 'body.model': '', 'body.text': 'é'}};
  const files = (size: number) => ({
    ...state,
    files: {'body.file': [Object.defineProperty(new File(['x'], 'a.bin'), 'size', {value: size})]}
  });
  expect(prepare(upload(), files(limit - 2)).faults).toEqual([]);
  expect(prepare(upload(), files(limit - 1)).faults).toEqual([large]);
});
