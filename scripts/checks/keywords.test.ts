import {expect, test} from 'vitest';
import {readRealtime} from '@/lib/openapi/source';
import type {OpenApi, Schema} from '@/lib/openapi/types';
import {checkKeywords} from './openapi';
import {chat, copy} from './openapi.fixture';

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
    const en = copy();
    Object.assign(of(en) ?? {}, change);
    const messages = checkKeywords(en).map(({message}) => message);
    const keyword = JSON.stringify(change).match(/multipleOf|callbacks|explode|encoding|headers/)?.[0];
    expect(messages, place).toContain(`${place}: nothing reads the keyword "${keyword}", or its parts contradict each other there.`);
  }
  const en = copy();
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
    const en = copy();
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
