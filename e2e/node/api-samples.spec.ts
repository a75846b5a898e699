import {expect, test} from '@playwright/test';
import {type Locale, locales} from '@/i18n/routing';
import {type Doc, docs} from '@/lib/docs';
import {type Operation, operations} from '@/lib/openapi/operations';
import {requestOf, samplesOf} from '@/lib/openapi/samples';
import {checkPageSamples, checkReference, checkRequests, operationOf, referenceValidator} from '@/scripts/checks/api-samples';
import {parse} from '@/scripts/checks/literal';
import {readPage, type Sample} from '@/scripts/checks/page';
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

test('samples of the reference parse and fit the document', () => {
  // Those of both languages are proved by "npm run check" before the tests.
  const result = checkReference(validator, 'zh');
  expect(result.count).toBeGreaterThan(350);
  expect(result.findings).toEqual([]);
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

/** The first page of a language with such a sample that sets a temperature or a limit; the address of another vendor's protocol is not in the API document. */
function pageWith(locale: Locale, language: string, parameter: RegExp): {doc: Doc; sample: Sample} {
  for (const slug of docs.list(locale)) {
    const doc = docs.get(locale, slug);
    if (!doc?.body.includes(`\`\`\`${language}`)) continue;
    const sample = readPage(doc).samples.find(
      (each) =>
        each.language === language && requestsOf(each).length > 0 && parameter.test(each.code) && !each.code.includes('/api/anthropic/')
    );
    if (sample) return {doc, sample};
  }
  throw new Error(`No page has a request in ${language} with such a parameter.`);
}

test('a parameter misspelt in one sample of one page fails with that file and line', () => {
  const parameter = /(?<=["']?)\b(temperature|max_tokens)(?=["']?\s*[:=])/;
  for (const locale of locales) {
    for (const language of ['bash', 'python', 'javascript', 'java']) {
      const {doc, sample} = pageWith(locale, language, parameter);
      const lines = doc.body.split('\n');
      const at = lines.findIndex((text, index) => index >= sample.line - doc.bodyLine && parameter.test(text));
      lines[at] = lines[at]?.replace(parameter, 'mispelt') ?? '';
      expect(checkPageSamples(validator, {...doc, body: lines.join('\n')}).findings, `${language}, ${doc.file}`).toMatchObject([
        {file: `content/docs/${locale}/${doc.slug}.mdx`, line: doc.bodyLine + at + 1, message: expect.stringContaining('"mispelt"')}
      ]);
    }
  }
});

test('forms are read in every language of code', () => {
  const transcribe = operations('en').find(({id}) => id === 'audioTranscriptions') as Operation;
  for (const [body, message] of [
    [{model: 'glm-asr-2512', file: '@a.wav', stream: false}, undefined],
    [{model: 'glm-asr-2512', file: '@a.wav', temprature: 1}, 'unknown parameter "temprature"'],
    [{model: 'glm-asr-2512', flie: '@a.wav'}, "must have required property 'file'"],
    [{model: 'glm-asr-9', file: '@a.wav'}, '/model must be equal to one of the allowed values']
  ] as const) {
    for (const {language, label, code} of samplesOf(requestOf('https://open.bigmodel.cn/api', transcribe, body))) {
      const found = checkRequests(validator, 'a.mdx', {language, label, code, line: 10});
      expect(found.length, `${label} ${message}`).toBe(message ? 1 : 0);
      if (message) expect(found[0]?.message).toContain(message);
    }
  }
});

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
