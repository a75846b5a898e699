import {expect, test} from '@playwright/test';
import {models} from '@/content/models';
import {locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {applyOverlay, formatPath, parseTarget} from '@/lib/openapi/overlay';
import {publishedOpenApi} from '@/lib/openapi/publish';
import {readOpenApi, readRealtime} from '@/lib/openapi/source';
import {fieldsOf} from '@/lib/openapi/tree';
import type {ApiResponse, Example, OpenApi, Schema} from '@/lib/openapi/types';
import {checkDocument, checkExamples, checkKeywords, checkOpenApi, checkTranslation} from '@/scripts/checks/openapi';

/** A copy of the documents to break, with the places the translation sets. */
function copies() {
  const touched = new Set<string>();
  return {en: readOpenApi('en'), zh: readOpenApi('zh', (path) => touched.add(formatPath(path))), touched};
}

const chat = '/paas/v4/chat/completions';

test('the document, its examples and its translation are in order', async () => {
  expect(await checkOpenApi()).toEqual([]);
});

/** Names that a browser's scripts know, which a generated client would hide. */
const ofBrowsers = [
  'Comment',
  'Document',
  'Element',
  'History',
  'Image',
  'Location',
  'Node',
  'Notification',
  'Option',
  'Range',
  'Selection',
  'Text'
];

test('as it is published, every operation says how it fails, a stream is text, and no schema hides a global', () => {
  for (const locale of locales) {
    const {paths, components} = publishedOpenApi(locale) as unknown as OpenApi;
    for (const [path, item] of Object.entries(paths))
      for (const {responses} of Object.values(item)) {
        expect(Object.keys(responses).filter((status) => status.startsWith('4')).length, path).toBeGreaterThan(0);
        const {content = {}} = responses['200'] as ApiResponse;
        expect(content['text/event-stream']?.schema.type ?? 'string', path).toBe('string');
      }
    const globals = new Set([...Object.getOwnPropertyNames(globalThis), ...ofBrowsers]);
    expect(Object.keys(components.schemas).filter((name) => globals.has(name))).toEqual([]);
  }
});

/** Operations of the vendor's current reference (July 2026), by what their paths begin with. */
const reference = `
  /paas/v4: POST chat/completions, POST async/chat/completions, GET async-result/{id}, POST images/generations,
    POST async/images/generations, POST videos/generations, POST audio/transcriptions, POST audio/speech, POST voice/clone,
    GET voice/list, POST voice/delete, POST embeddings, POST rerank, POST tokenizer, POST layout_parsing, POST web_search, POST reader,
    POST moderations, POST files/parser/create, GET files/parser/result/{taskId}/{format_type}, POST files/parser/sync,
    POST files/ocr, POST files, GET files, DELETE files/{file_id}, GET files/{file_id}/content, POST batches, GET batches,
    GET batches/{batch_id}, POST batches/{batch_id}/cancel, POST assistant, POST assistant/list, POST assistant/conversation/list;
  /v1: POST agents, POST agents/async-result, POST agents/conversation, POST responses, GET responses/{response_id},
    DELETE responses/{response_id}, GET responses/{response_id}/input_items;
  /zrag: POST agent/chat, POST retrieval/retrieve;
  /llm-application/open: POST knowledge, GET knowledge, PUT knowledge/{id}, GET knowledge/{id}, DELETE knowledge/{id},
    GET knowledge/capacity, POST knowledge/retrieve, GET document, POST document/upload_document/{id}, POST document/upload_url,
    POST document/slice/image_list/{id}, GET document/{id}, DELETE document/{id}, POST document/embedding/{id},
    GET v2/application/{app_id}/variables, POST v2/application/file_upload, POST v2/application/file_stat,
    POST v2/application/{app_id}/conversation, POST v3/application/invoke, POST v2/application/slice_info,
    GET history_session_record/{app_id}/{conversation_id}`;

test("it describes every operation of the vendor's reference, and fine-tuning beyond it", () => {
  const wanted = reference.split(';').flatMap((group) => {
    const [base = '', list = ''] = group.trim().split(': ');
    return list.split(',').map((entry) => entry.trim().replace(' ', ` ${base}/`));
  });
  const described = operations('en').map(({method, apiPath}) => `${method.toUpperCase()} ${apiPath}`);
  const fineTuning = described.filter((entry) => entry.includes('/fine_tuning/'));
  expect(fineTuning).toHaveLength(7);
  expect(described.toSorted()).toEqual([...wanted, ...fineTuning].toSorted());
});

test('it describes the same operations in both languages', () => {
  for (const locale of locales) {
    const list = operations(locale);
    expect(list).toHaveLength(70);
    expect(new Set(list.map(({path}) => path)).size).toBe(70);
    expect(list.filter(({raw}) => raw.deprecated).map(({group}) => group)).toEqual([
      ...Array(3).fill('assistant'),
      ...Array(7).fill('application')
    ]);
    expect(list.filter(({raw}) => raw['x-legacy']).every(({group}) => group === 'fine-tuning')).toBe(true);
  }
});

test('what is not OpenAPI 3.1 is reported', async () => {
  const {en} = copies();
  Object.assign(en.paths[chat]?.post ?? {}, {responses: 'none'});
  expect(await checkDocument(en)).toHaveLength(1);
});

test('an example that does not fit its schema is reported with file, line and place', () => {
  const {en} = copies();
  const example = en.paths[chat]?.post?.requestBody?.content['application/json']?.examples?.basic?.value as Record<string, unknown>;
  example.temperatur = 0.5;
  const findings = checkExamples(en, 'en');
  expect(findings).toHaveLength(1);
  expect(findings[0]?.file).toBe('content/openapi/en/model.yaml');
  expect(findings[0]?.line).toBeGreaterThan(1);
  expect(findings[0]?.message).toContain('unknown parameter "temperatur"');
});

test('a keyword that no part of the portal reads is reported with its place, at any depth and around schemas', () => {
  const ref = {$ref: '#/components/schemas/RequestId'};
  const odd = {multipleOf: 2};
  const places: [string, (document: OpenApi) => object | undefined, object][] = [
    ['$.components.schemas.RequestId', ({components}) => components.schemas.RequestId, odd],
    ['$.components.schemas.RequestId.allOf[0]', ({components}) => components.schemas.RequestId, {allOf: [odd]}],
    [
      '$.components.schemas.RequestId.anyOf[1].items',
      ({components}) => components.schemas.RequestId,
      {anyOf: [ref, {type: 'array', items: odd}]}
    ],
    [
      '$.components.schemas.RequestId.oneOf[0].additionalProperties',
      ({components}) => components.schemas.RequestId,
      {oneOf: [{additionalProperties: odd}]}
    ],
    [`$.paths['${chat}'].post`, ({paths}) => paths[chat]?.post, {callbacks: {}}],
    [
      `$.paths['${chat}'].post.parameters[0].schema`,
      ({paths}) => paths[chat]?.post,
      {parameters: [{name: 'a', in: 'query', description: '', schema: odd}]}
    ],
    [
      `$.paths['${chat}'].post.parameters[0]`,
      ({paths}) => paths[chat]?.post,
      {parameters: [{name: 'a', in: 'query', description: '', schema: {}, explode: true}]}
    ],
    [
      `$.paths['${chat}'].post.requestBody.content['application/json']`,
      ({paths}) => paths[chat]?.post?.requestBody?.content['application/json'],
      {encoding: {}}
    ],
    [`$.paths['${chat}'].post.responses['200']`, ({paths}) => paths[chat]?.post?.responses['200'], {headers: {}}]
  ];
  for (const [place, of, change] of places) {
    const {en} = copies();
    Object.assign(of(en) ?? {}, change);
    const messages = checkKeywords(en).map(({message}) => message);
    const keyword = JSON.stringify(change).match(/multipleOf|callbacks|explode|encoding|headers/)?.[0];
    expect(messages, place).toContain(`${place}: nothing reads the keyword "${keyword}", or its parts contradict each other there.`);
  }
  const {en} = copies();
  Object.assign(en.components.schemas.RequestId ?? {}, odd);
  expect(checkKeywords(en).map(({file}) => file)).toEqual(['content/openapi/en/document.yaml']);
});

test('the realtime document is held to the same', () => {
  const document = readRealtime('en');
  expect(checkKeywords(document)).toEqual([]);
  const [message] = Object.values(document.components.messages);
  Object.assign(message?.payload.properties ?? {}, {odd: {type: 'array', items: {not: {}}}});
  expect(
    checkKeywords(document)
      .map(({message}) => message)
      .join()
  ).toContain('.payload.properties.odd.items: nothing reads the keyword "not"');
});

test('parts that contradict each other, and forms beside fields, are reported through their wrappers', () => {
  const found = (schema: Schema) => {
    const {en} = copies();
    en.components.schemas = {...en.components.schemas, Odd: schema, A: {enum: ['a', 'b']}, F: {oneOf: [{type: 'object'}]}};
    return checkKeywords(en).map(({message}) => /keyword "(\w+)"/.exec(message)?.[1]);
  };
  const to = (name: string) => ({$ref: `#/components/schemas/${name}`});
  expect(found({allOf: [to('A'), {enum: ['b', 'c']}]})).toEqual([]);
  expect(found({allOf: [to('A'), {enum: ['c']}]})).toEqual(['enum']);
  expect(found({type: 'string', allOf: [{type: 'integer'}]})).toEqual(['type']);
  expect(found({pattern: 'a', allOf: [{pattern: 'b'}]})).toEqual(['pattern']);
  expect(found({properties: {a: {}}, allOf: [to('F')]})).toEqual(['oneOf']);
});

test('an event of a stream that does not fit is reported', () => {
  const {en} = copies();
  const ok = en.paths[chat]?.post?.responses['200'] as ApiResponse | undefined;
  const example = ok?.content?.['text/event-stream']?.examples?.stream as Example;
  example.value = 'data: {"id": 7}\n\ndata: [DONE]\n\n';
  expect(checkExamples(en, 'en')).toHaveLength(1);
});

test('a text without its translation is reported', () => {
  const {en, zh, touched} = copies();
  expect(checkTranslation(en, zh, touched, 'zh')).toEqual([]);
  (en.components.schemas.Thinking as {description: string}).description = 'New words.';
  touched.delete(formatPath(['components', 'schemas', 'Thinking', 'description']));
  const findings = checkTranslation(en, zh, touched, 'zh');
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toContain('"New words." has no translation');
});

test('a translation may change texts alone', () => {
  const {en, zh, touched} = copies();
  (zh.components.schemas.RequestId as {minLength: number}).minLength = 1;
  (zh.components.schemas.UserId as {type: string}).type = 'number';
  expect(checkTranslation(en, zh, touched, 'zh')).toHaveLength(2);
});

test('Chinese texts keep the typography of the portal', () => {
  const {en, zh, touched} = copies();
  (zh.components.schemas.RequestId as {description: string}).description = '请求ID,唯一。';
  expect(checkTranslation(en, zh, touched, 'zh').length).toBeGreaterThan(0);
});

test('overlays are applied by path, and a path that leads nowhere is an error', () => {
  expect(parseTarget("$.paths['/a b'].get.parameters[1]")).toEqual(['paths', '/a b', 'get', 'parameters', 1]);
  expect(() => parseTarget('paths')).toThrow('is not a path');
  const document = {a: {b: 'x', list: [{c: 1}]}};
  applyOverlay(document, {
    overlay: '1.0.0',
    info: {title: '', version: ''},
    actions: [
      {target: '$.a', update: {b: 'y'}},
      {target: '$.a.list[0]', update: {d: 2}},
      {target: '$.a.list[0].c', remove: true}
    ]
  });
  expect(document).toEqual({a: {b: 'y', list: [{d: 2}]}});
  const wrong = {overlay: '1.0.0', info: {title: '', version: ''}, actions: [{target: '$.z', update: {}}]};
  expect(() => applyOverlay(document, wrong)).toThrow('$.z names nothing');
});

test('every chat model of the guide that was not retired is allowed by the chat operation, and no retired one', () => {
  const document = readOpenApi('en');
  const enums = Object.entries(document.components.schemas).flatMap(([name, schema]) => {
    if (!/^Chat\w+Request$/.test(name)) return [];
    return fieldsOf(document, schema).filter((field) => field.name === 'model');
  });
  const allowed = new Set(enums.flatMap(({values}) => values));
  const called = models.filter(({endpoints}) => endpoints.includes('chat'));
  const codes = (retired: boolean) => called.filter(({status}) => (status.state === 'retired') === retired).map(({code}) => code);
  expect(codes(false).length).toBeGreaterThan(20);
  expect(codes(false).filter((code) => !allowed.has(code))).toEqual([]);
  expect(codes(true).length).toBeGreaterThan(3);
  expect(codes(true).filter((code) => allowed.has(code))).toEqual([]);
});
