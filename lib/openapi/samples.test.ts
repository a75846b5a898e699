import {expect, test} from 'vitest';
import {jsonNumber} from './exact-json';
import type {Operation} from './operations';
import {answerKind, parameterExample, requestOf, samplesOf} from './samples';
import type {RawOperation} from './types';

const big = '8868902201637896193';

test('the samples of a request have the digits too', () => {
  const request = {
    method: 'POST',
    url: 'https://example.org/',
    kind: 'json',
    answer: 'json',
    body: {id: jsonNumber(big), share: jsonNumber('1.0')}
  } as const;
  for (const {label, code} of samplesOf(request)) {
    expect(code, label).toContain(big);
    expect(code, label).toMatch(/1\.0\b/);
  }
  const node = samplesOf(request).find(({label}) => label === 'Node')?.code ?? '';
  expect(node).toContain(`body: "{\\"id\\":${big},\\"share\\":1.0}"`);
});

const operation = (apiPath: string, raw: Partial<RawOperation> = {}, id = 'some'): Operation => ({
  id,
  group: 'g',
  path: '/dev/api/g/some',
  method: 'post',
  apiPath,
  raw: {
    operationId: id,
    tags: ['g'],
    summary: '',
    description: '',
    responses: {200: {description: '', content: {'application/json': {schema: {}}}}},
    ...raw
  }
});
const answering = (...types: string[]) => ({
  200: {description: '', content: Object.fromEntries(types.map((type) => [type, {schema: {}}]))}
});
const parameter = (name: string, place: 'path' | 'query', required: boolean) => ({name, in: place, required, description: '', schema: {}});

test('an answer is a stream where the body asks for it or there is no other, bytes, or JSON', () => {
  const kind = (types: string[], body?: object) => answerKind(operation('/x', {responses: answering(...types)}), body);
  expect(kind(['application/json'])).toBe('json');
  expect(kind(['application/json', 'text/event-stream'])).toBe('json');
  expect(kind(['application/json', 'text/event-stream'], {stream: true})).toBe('stream');
  expect(kind(['application/json'], {stream: false})).toBe('json');
  expect(kind(['text/event-stream'])).toBe('stream');
  expect(kind(['audio/wav', 'text/event-stream'])).toBe('file');
  expect(kind(['application/octet-stream'])).toBe('file');
  expect(kind(['text/audio'])).toBe('json');
  expect(answerKind(operation('/x', {responses: {200: {$ref: '#/components/responses/x'}}}), undefined)).toBe('json');
  expect(answerKind(operation('/x', {responses: {}}), undefined)).toBe('json');
  expect(answerKind(operation('/x', {responses: {200: {description: ''}}}), undefined)).toBe('json');
});

test('the request of an example has its parameters filled in and the kind of its body', () => {
  const parameters = [
    parameter('file_id', 'path', true),
    parameter('purpose', 'query', true),
    parameter('id', 'query', true),
    parameter('after', 'query', false)
  ];
  expect(requestOf('https://api.example.org', operation('/files/{file_id}/content', {parameters}), undefined)).toEqual({
    method: 'POST',
    url: 'https://api.example.org/files/file_8f2a/content?purpose=batch&id=1987432101',
    kind: 'none',
    body: {},
    answer: 'json'
  });
  expect(requestOf('', operation('/x/{fine_tuned_model}'), {a: 1})).toMatchObject({
    url: '/x/glm-4-flash%3Areviews',
    kind: 'json',
    body: {a: 1}
  });
  const form = {required: true, content: {'multipart/form-data': {schema: {}}}};
  expect(requestOf('', operation('/x', {requestBody: form}), {a: '@b'})).toMatchObject({url: '/x', kind: 'form'});
});

test('a parameter has a value in samples, one of an operation before one of its name, or it is an error', () => {
  expect(parameterExample('id', operation('/x'))).toBe('1987432101');
  expect(parameterExample('id', operation('/x', {}, 'asyncResult'))).toBe('8868902201637896192');
  expect(() => parameterExample('other', operation('/x'))).toThrow(
    'The sample of some has no value for "other". Add one to lib/openapi/samples.ts.'
  );
});
