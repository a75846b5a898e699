import {expect, test} from 'vitest';
import {bodyLimit, readTarget, tooLarge} from './target';

const key = 'Bearer id.secret';
const json = {authorization: key, 'content-type': 'application/json'};
const read = (id: string, query = '', headers: Record<string, string> = json) =>
  readTarget(id, new URLSearchParams(query), new Headers(headers));

/** Status and code of a refusal. */
function refused(...about: Parameters<typeof read>) {
  const result = read(...about);
  return 'refusal' in result ? [result.refusal.status, result.refusal.code, result.refusal.message] : result;
}

test('a request goes to the path of the document, with the key and the type of its body alone', () => {
  const sent = {...json, 'content-length': '12', cookie: 'a=b', 'x-other': 'c'};
  expect(read('embeddings', '', sent)).toMatchObject({
    path: '/api/paas/v4/embeddings',
    headers: {authorization: key, accept: '*/*', 'content-type': 'application/json', 'content-length': '12'},
    hasBody: true
  });
  const {headers} = read('embeddings', '', sent) as {headers: object};
  expect(Object.keys(headers).sort()).toEqual(['accept', 'authorization', 'content-length', 'content-type']);
});

test('what the document does not have is refused', () => {
  expect(refused('nothing')).toEqual([404, 'unknown_operation', 'The API document has no operation "nothing".']);
  expect(refused('x'.repeat(200))).toEqual([404, 'unknown_operation', `The API document has no operation "${'x'.repeat(80)}".`]);
  expect(refused('embeddings', 'other=1')).toEqual([400, 'parameter', 'The parameter "other" is unknown to embeddings, or given twice.']);
});

test('a key is printable and comes as a bearer', () => {
  const no = [401, 'no_key', 'Send an API key as "Authorization: Bearer KEY".'];
  for (const authorization of ['', 'Bearer ', 'Basic abc', 'Bearer a b', 'Bearer é', 'x Bearer abc', `Bearer ${'a'.repeat(4097)}`])
    expect(refused('embeddings', '', {...json, authorization}), authorization).toEqual(no);
  expect(refused('embeddings', '', {'content-type': 'application/json'})).toEqual(no);
  expect(read('embeddings', '', {...json, authorization: `Bearer ${'a'.repeat(4096)}`})).toHaveProperty('path');
});

test('a parameter of a path stays within its segment', () => {
  for (const id of ['b1', 'a.b', 'a:b@c~d-e_f', '...', 'a'.repeat(200)])
    expect(read('getBatch', new URLSearchParams({batch_id: id}).toString()), id).toMatchObject({
      path: `/api/paas/v4/batches/${encodeURIComponent(id)}`,
      hasBody: false
    });
  for (const id of ['', '.', '..', 'a/b', 'a%2Fb', 'a\\b', 'a?b', 'a#b', 'a b', 'é', 'a'.repeat(201)])
    expect(refused('getBatch', new URLSearchParams({batch_id: id}).toString()), id).toEqual([
      400,
      'parameter',
      'The parameter "batch_id" of getBatch cannot have this value.'
    ]);
  expect(refused('getBatch', 'batch_id=a&batch_id=b')).toEqual([
    400,
    'parameter',
    'The parameter "batch_id" is unknown to getBatch, or given twice.'
  ]);
});

test('a parameter of a query is sent when it has a value, one of a header under its name', () => {
  expect(read('listBatches', 'limit=5')).toMatchObject({path: '/api/paas/v4/batches?limit=5'});
  expect(read('listBatches', 'limit=')).toMatchObject({path: '/api/paas/v4/batches'});
  expect(refused('listBatches', `after=${'a'.repeat(1001)}`)).toContain('parameter');
  expect(refused('listBatches', 'after=a%00b')).toContain('parameter');
  expect(read('knowledgeAgentChat', 'X-Session-Id=s-1')).toMatchObject({headers: {'x-session-id': 's-1'}});
  expect(refused('knowledgeAgentChat', 'X-Session-Id=a%0D%0Ab')).toContain('parameter');
});

test('a body comes as the document says, and is not larger than what is forwarded', () => {
  const wrong = [415, 'content_type', 'Send the body of embeddings as application/json.'];
  for (const type of ['', 'text/plain', 'application/json; charset=gbk', 'application/jsonx', 'x application/json'])
    expect(refused('embeddings', '', {...json, 'content-type': type}), type).toEqual(wrong);
  expect(read('embeddings', '', {...json, 'content-type': 'application/json; charset=UTF-8'})).toHaveProperty('path');
  const form = (type: string) => refused('audioTranscriptions', '', {...json, 'content-type': type});
  expect(form('multipart/form-data; boundary=----WebKit7MA4')).toHaveProperty('path');
  for (const type of [
    'application/json',
    'multipart/form-data',
    'multipart/form-data; boundary=a b',
    `multipart/form-data; boundary=${'a'.repeat(71)}`
  ])
    expect(form(type), type).toEqual([415, 'content_type', 'Send the body of audioTranscriptions as multipart/form-data.']);
  expect(bodyLimit).toBe(20_971_520);
  expect(read('embeddings', '', {...json, 'content-length': String(bodyLimit)})).toHaveProperty('path');
  const large = [413, 'too_large', 'The body is larger than 20 MB.'];
  expect(refused('embeddings', '', {...json, 'content-length': String(bodyLimit + 1)})).toEqual(large);
  expect(Object.values(tooLarge().refusal)).toEqual(large);
});
