import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {publishedOpenApi} from '../publish';
import {openApi} from '../source';
import type {OpenApi, RawOperation, Schema} from '../types';
import {differenceOf} from './difference';
import {fingerprintOf} from './operation-facts';

type Sides = {sent?: Schema; read?: Schema; query?: {schema: Schema; required?: boolean}};

/** A document with one operation that takes `sent` and answers with `read`. */
function documentOf({sent = {type: 'object'}, read = {type: 'object'}, query}: Sides, schemas: Record<string, Schema> = {}): OpenApi {
  const post = {
    operationId: 'call',
    parameters: query ? [{name: 'q', in: 'query', description: '', ...query}] : [],
    requestBody: {required: true, content: {'application/json': {schema: sent}}},
    responses: {200: {description: '', content: {'application/json': {schema: read}}}, 400: {$ref: '#/components/responses/Bad'}}
  } as unknown as RawOperation;
  return {paths: {'/call': {post}}, components: {schemas, responses: {}}} as unknown as OpenApi;
}

const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({type: 'object', properties, required});
const text: Schema = {type: 'string'};

/** Each change in a line: `! changed body a.b required`, the mark where it is breaking. */
function linesOf(before: OpenApi, after: OpenApi): string[] {
  return differenceOf(before, after).map(({kind, part, field, what, before: gone, after: come, breaking}) =>
    [breaking && '!', kind, part, field, what, gone && `-${gone}`, come && `+${come}`].filter(Boolean).join(' ')
  );
}
const changes = (before: Sides, after: Sides) => linesOf(documentOf(before), documentOf(after));

test('what is sent breaks where it is refused now, what is read where it is missing', () => {
  const rows: [string, Schema, Schema, sent: string[], read: string[]][] = [
    ['field added', object({}), object({a: text}), ['added @ a'], ['added @ a']],
    ['required field added', object({}), object({a: text}, ['a']), ['! added @ a'], ['added @ a']],
    ['field removed', object({a: text}), object({}), ['! removed @ a'], ['! removed @ a']],
    ['now required', object({a: text}), object({a: text}, ['a']), ['! changed @ a required'], ['changed @ a required']],
    ['now optional', object({a: text}, ['a']), object({a: text}), ['changed @ a optional'], ['! changed @ a optional']],
    ['wider type', {type: 'integer'}, {type: 'number'}, ['changed @ type -integer +number'], ['! changed @ type -integer +number']],
    ['narrower type', {type: ['string', 'null']}, text, ['! changed @ type -null'], ['changed @ type -null']],
    ['value removed', {enum: ['a', 'b']}, {enum: ['a']}, ['! changed @ values -b'], ['changed @ values -b']],
    ['value added', {enum: ['a']}, {enum: ['a', 'b']}, ['changed @ values +b'], ['changed @ values +b']],
    ['values now listed', text, {...text, enum: ['a']}, ['! changed @ values +a'], ['changed @ values +a']],
    ['narrower range', {minimum: 0}, {minimum: 0, maximum: 1}, ['! changed @ range -≥ 0 +0–1'], ['changed @ range -≥ 0 +0–1']],
    ['wider range', {maximum: 1}, {maximum: 2}, ['changed @ range -≤ 1 +≤ 2'], ['changed @ range -≤ 1 +≤ 2']],
    ['bound now outside', {minimum: 0}, {exclusiveMinimum: 0}, ['! changed @ range -≥ 0 +> 0'], ['changed @ range -≥ 0 +> 0']],
    ['default', {default: 1}, {default: 2}, ['changed @ default -1 +2'], ['changed @ default -1 +2']],
    ['pattern', text, {...text, pattern: '^a'}, ['! changed @ pattern +^a'], ['changed @ pattern +^a']],
    ['deprecated', text, {...text, deprecated: true}, ['changed @ deprecated'], ['changed @ deprecated']],
    ['texts', {...text, description: 'a'}, {...text, description: 'b'}, [], []]
  ];
  expect(rows.length).toBeGreaterThan(15);
  for (const [name, before, after, sent, read] of rows) {
    const inPart = (lines: string[], part: string) => lines.map((line) => line.replace('@', part));
    expect(changes({sent: before}, {sent: after}), name).toEqual(inPart(sent, 'body'));
    expect(changes({read: before}, {read: after}), name).toEqual(inPart(read, 'answer'));
  }
});

test('a field has the path under which it is sent, and what stands in a new one is not named', () => {
  const list = (item: Schema) => object({list: {type: 'array', items: item}});
  expect(changes({sent: list(object({}))}, {sent: list(object({a: object({b: text})}))})).toEqual(['added body list[].a']);
  expect(changes({sent: list({enum: ['x', 'y']})}, {sent: list({enum: ['x']})})).toEqual(['! changed body list[] values -y']);
  expect(changes({}, {query: {schema: text, required: true}})).toEqual(['! added query q']);
});

test('neither the order of alternatives nor the name of a shared schema is a change; a value moves between them', () => {
  const forms = [object({kind: {const: 'a'}}, ['kind']), object({kind: {const: 'b'}, more: text}, ['kind'])];
  expect(changes({sent: {oneOf: forms}}, {sent: {oneOf: forms.toReversed()}})).toEqual([]);
  expect(changes({sent: {oneOf: forms}}, {sent: object({kind: {enum: ['b', 'a']}, more: text}, ['kind'])})).toEqual([]);
  expect(
    linesOf(documentOf({sent: {$ref: '#/components/schemas/Old'}}, {Old: object({a: text})}), documentOf({sent: object({a: text})}))
  ).toEqual([]);
});

test('operations come and go', () => {
  const [one, none] = [documentOf({}), {...documentOf({}), paths: {}}];
  expect(linesOf(none, one)).toEqual(['added']);
  expect(linesOf(one, none)).toEqual(['! removed']);
});

test('the published document of every language has the fingerprint of our own, and nothing between them differs', () => {
  for (const locale of locales) {
    const published = publishedOpenApi(locale) as unknown as OpenApi;
    expect(fingerprintOf(published)).toBe(fingerprintOf(openApi(locale)));
    expect(differenceOf(openApi(locale), published)).toEqual([]);
  }
  expect(new Set(locales.map((locale) => fingerprintOf(openApi(locale)))).size).toBe(1);
});
