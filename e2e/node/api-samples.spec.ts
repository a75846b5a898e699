import {expect, test} from '@playwright/test';
import {locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {requestOf, samplesOf} from '@/lib/openapi/samples';
import {checkReference, checkRequests, operationOf, referenceValidator} from '@/scripts/checks/api-samples';
import {parse} from '@/scripts/checks/literal';
import {requestsOf} from '@/scripts/checks/requests';

const validator = referenceValidator();
const chat = operations('en')[0];
const good = {model: 'glm-4.6', temperature: 0.5, messages: [{role: 'user', content: 'Say "hi", it\'s late.'}]};
if (!chat) throw new Error('There is no operation.');

/** Findings of the five samples of a chat request, by the name of the language. */
function findings(body: unknown) {
  return samplesOf(requestOf('https://open.bigmodel.cn/api', chat as NonNullable<typeof chat>, body)).map(({language, label, code}) => ({
    label,
    found: checkRequests(validator, 'a.mdx', {language, label, code, line: 10})
  }));
}

test('samples of the reference parse and fit the document, in both languages', () => {
  for (const locale of locales) {
    const result = checkReference(validator, locale);
    expect(result.count).toBeGreaterThan(350);
    expect(result.findings).toEqual([]);
  }
});

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
  const check = (code: string) => checkRequests(validator, 'a.mdx', {language: 'bash', label: '', code, line: 1});
  expect(check("curl 'https://open.bigmodel.cn/api/paas/v4/ocr' -d '{}'")[0]?.message).toContain('not in the API document');
  expect(check("curl -X DELETE 'https://open.bigmodel.cn/api/paas/v4/embeddings'")[0]?.message).toContain('with DELETE');
  expect(check("curl -F purpose=nothing -F 'file=@a.jsonl' https://open.bigmodel.cn/api/paas/v4/files")[0]?.message).toContain('/purpose');
  expect(check("curl -F purpose=batch -F 'file=@a.jsonl' https://open.bigmodel.cn/api/paas/v4/files")).toEqual([]);
});

test('calls of the SDK are understood', () => {
  const code =
    'client.chat.completions.create(\n    model="glm-4.6",\n    messages=[{"role": "user", "content": f"{x}"}],\n    tempera=1,\n)';
  expect(checkRequests(validator, 'a.mdx', {language: 'python', label: '', code, line: 1})[0]?.message).toContain('"tempera"');
});

test('a body under a name is found, and computed values may be whatever fits', () => {
  const code =
    'body = {"model": MODEL, "messages": [*history, turn], "max_tokens": limit}\nrequests.post("https://open.bigmodel.cn/api/paas/v4/chat/completions", json=body)';
  expect(requestsOf({language: 'python', code})).toHaveLength(1);
  expect(checkRequests(validator, 'a.mdx', {language: 'python', label: '', code, line: 1})).toEqual([]);
});

test('literals are read as their language reads them', () => {
  expect(parse('{"a": True, "b": None, "c": [1, 2.5,], "d": "x" "y"}', 'python')).toEqual({a: true, b: null, c: [1, 2.5], d: 'xy'});
  expect(parse("{a: 'it\\'s', 'b-c': [{d: false}]} ", 'javascript')).toEqual({a: "it's", 'b-c': [{d: false}]});
  expect(parse('call(x)', 'python')).toBeUndefined();
});

test('paths find their operation', () => {
  expect(operationOf('/paas/v4/batches/b1/cancel', 'POST')?.id).toBe('cancelBatch');
  expect(operationOf('/llm-application/open/knowledge/capacity', 'GET')?.id).toBe('knowledgeCapacity');
  expect(operationOf('/coding/paas/v4/chat/completions')?.id).toBe('chatCompletions');
  expect(operationOf('/paas/v4/nothing')).toBeUndefined();
});
