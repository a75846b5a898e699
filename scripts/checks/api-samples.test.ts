import {expect, test} from 'vitest';
import {operations} from '@/lib/openapi/operations';
import {requestOf, samplesOf} from '@/lib/openapi/samples';
import {checkRequests, operationOf, validator} from './api-samples';
import {requestsOf} from './requests';

const chat = operations('en')[0];
const good = {model: 'glm-4.6', temperature: 0.5, messages: [{role: 'user', content: 'Say "hi", it\'s late.'}]};
if (!chat) throw new Error('There is no operation.');

/** Findings of the five samples of a chat request, by the name of the language. */
function findings(body: unknown) {
  return samplesOf(requestOf('https://open.bigmodel.cn/api', chat as NonNullable<typeof chat>, body)).map(({language, label, code}) => ({
    label,
    found: checkRequests(validator(), 'a.mdx', {language, label, code, line: 10})
  }));
}

test('a right request passes in every language of code', () => {
  expect(findings(good)).toEqual(['cURL', 'Python', 'Node', 'Java', 'Go'].map((label) => ({label, found: []})));
});

for (const [what, body, message] of [
  ['a misspelt parameter', {...good, temprature: 1}, 'unknown parameter "temprature"'],
  ['a value out of range', {...good, temperature: 2}, 'must be <= 1'],
  ['an unknown model', {...good, model: 'glm-9'}, '']
] as const) {
  test(`${what} fails in every language of code, with file and line`, () => {
    const all = findings(body);
    expect(all).toHaveLength(5);
    for (const {label, found} of all) {
      expect(found, label).toHaveLength(1);
      expect(found[0]?.file).toBe('a.mdx');
      expect(found[0]?.line).toBeGreaterThan(10);
      expect(found[0]?.message).toContain(message);
    }
  });
}

test('an address or a method that does not exist fails', () => {
  const check = (code: string) => checkRequests(validator(), 'a.mdx', {language: 'bash', label: '', code, line: 1});
  expect(check("curl 'https://open.bigmodel.cn/api/paas/v4/ocr' -d '{}'")[0]?.message).toContain('not in the API document');
  expect(check("curl -X DELETE 'https://open.bigmodel.cn/api/paas/v4/embeddings'")[0]?.message).toContain('with DELETE');
  expect(check("curl -F purpose=nothing -F 'file=@a.jsonl' https://open.bigmodel.cn/api/paas/v4/files")[0]?.message).toContain('/purpose');
  expect(check("curl -F purpose=batch -F 'file=@a.jsonl' https://open.bigmodel.cn/api/paas/v4/files")).toEqual([]);
});

test('calls of the SDK are understood', () => {
  const code =
    'client.chat.completions.create(\n    model="glm-4.6",\n    messages=[{"role": "user", "content": f"{x}"}],\n    tempera=1,\n)';
  expect(checkRequests(validator(), 'a.mdx', {language: 'python', label: '', code, line: 1})[0]?.message).toContain('"tempera"');
});

test('a body under a name is found, and computed values may be whatever fits', () => {
  const code =
    'body = {"model": MODEL, "messages": [*history, turn], "max_tokens": limit}\nrequests.post("https://open.bigmodel.cn/api/paas/v4/chat/completions", json=body)';
  expect(requestsOf({language: 'python', code})).toHaveLength(1);
  expect(checkRequests(validator(), 'a.mdx', {language: 'python', label: '', code, line: 1})).toEqual([]);
});

test('paths find their operation', () => {
  expect(operationOf('/paas/v4/batches/b1/cancel', 'POST')?.id).toBe('cancelBatch');
  expect(operationOf('/llm-application/open/knowledge/capacity', 'GET')?.id).toBe('knowledgeCapacity');
  expect(operationOf('/coding/paas/v4/chat/completions')?.id).toBe('chatCompletions');
  expect(operationOf('/paas/v4/nothing')).toBeUndefined();
});

test('an address of the API at another host is refused, in code that runs', () => {
  const code = 'curl https://open.bigmodel.com/api/paas/v4/embeddings';
  expect(checkRequests(validator(), 'a.mdx', {language: 'bash', label: '', code: `# One.\n${code}`, line: 1})).toEqual([
    {
      file: 'a.mdx',
      line: 3,
      message: "the sample calls https://open.bigmodel.com/api/paas/v4/embeddings, which is not at the API's host.",
      remedy: 'Correct it: the API is at https://open.bigmodel.cn/api (apiBase in portal.config.ts).'
    }
  ]);
  expect(checkRequests(validator(), 'a.mdx', {language: 'text', label: '', code, line: 1})).toEqual([]);
});

test('a key of another variable than the portal says is refused', () => {
  const check = (code: string) => checkRequests(validator(), 'a.mdx', {language: 'bash', label: '', code, line: 1});
  const call = (variable: string) => `curl https://open.bigmodel.cn/api/paas/v4/files \\\n  -H "Authorization: Bearer $${variable}"`;
  expect(check(call('ZHIPU_API_KEY'))).toEqual([]);
  expect(check(call('ACME_API_KEY'))).toEqual([
    {
      file: 'a.mdx',
      line: 3,
      message: 'the sample reads the key from ACME_API_KEY.',
      remedy: 'Write ZHIPU_API_KEY (apiKeyVariable in portal.config.ts).'
    }
  ]);
});
