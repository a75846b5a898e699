import {expect, test} from 'vitest';
import {formatJson, JsonNumber, jsonNumber, parseJson} from '@/lib/openapi/exact-json';
import {check} from './check';
import {readBody, textOf} from './values';

const big = '8868902201637896193';

test('a number typed into a form is checked and sent with its digits', () => {
  const form = {
    type: 'object',
    properties: {id: {type: 'integer'}, share: {type: 'number', maximum: 1}, extra: true, list: {type: 'array', items: {type: 'integer'}}},
    required: ['id']
  } as const;
  const {body, faults} = readBody(form as never, {
    'body.id': big,
    'body.share': '0.10',
    'body.extra': `{"id":${big}}`,
    'body.list': `[${big}, 1]`
  });
  expect(faults).toEqual([]);
  expect(formatJson(body, 0)).toBe(`{"id":${big},"share":0.10,"extra":{"id":${big}},"list":[${big},1]}`);
  expect(textOf({type: 'integer'}, new JsonNumber(big))).toBe(big);
  expect(textOf(true, parseJson(`[${big}]`))).toBe(`[\n  ${big}\n]`);
  expect(check({type: 'integer', maximum: 5}, jsonNumber(big))).toMatchObject([{key: 'range', value: '≤ 5'}]);
  expect(check({type: 'integer'}, jsonNumber('1.50'))).toMatchObject([{key: 'type', value: 'integer'}]);
  expect(check({enum: [1, 2]}, jsonNumber('2.0'))).toEqual([]);
  expect(check({type: 'object'}, jsonNumber('2.0'))).toMatchObject([{key: 'type'}]);
});
