import {expect, test} from '@playwright/test';
import {readYaml} from '@/lib/docs/yaml';
import {formatJson, JsonNumber, jsonNumber, parseJson} from '@/lib/openapi/exact-json';
import {samplesOf} from '@/lib/openapi/samples';
import {check} from '@/lib/playground/check';
import {readBody, textOf} from '@/lib/playground/values';

const big = '8868902201637896193';

const texts = [
  `{"id":${big}}`,
  '{"a":1.0,"b":0.10,"c":-0,"d":1e400,"e":3.30107E+17,"f":123456789.123456789012}',
  '[9007199254740993,-9007199254740993,1,2.5,null,true,"8868902201637896193","1.0"]',
  '{"__proto__":{"x":1.0},"constructor":2.0,"n":{"m":[[1.00]]}}',
  '"a text with \\"1.0\\" and \\u4e2d"',
  '7',
  '{}',
  '[]'
];

for (const text of texts) {
  test(`${text} comes out with every digit that went in`, () => {
    expect(formatJson(parseJson(text), 0)).toBe(JSON.parse(JSON.stringify(text)).replace('\\u4e2d', '中'));
    expect(formatJson(parseJson(formatJson(parseJson(text))), 0)).toBe(text.replace('\\u4e2d', '中'));
  });
}

test('what JavaScript keeps is read and written as by JSON itself', () => {
  const value = {a: [1, 2.5, {b: 'x"y', c: null}], d: true, 'e f': [], g: {}};
  expect(parseJson(JSON.stringify(value))).toEqual(value);
  expect(formatJson(value)).toBe(JSON.stringify(value, null, 2));
  expect(formatJson(value, 0)).toBe(JSON.stringify(value));
  expect(parseJson('{"a":1.0,"a":2}')).toEqual({a: 2});
});

for (const text of ['', '{', '{"a":1.0', '01.0', '1.', '{"a":1.0,}', '{1.0:1}', '[1.0 2]', 'NaN', '1.0.0', "{'a':1.0}"]) {
  test(`${JSON.stringify(text)} is no JSON`, () => expect(() => parseJson(text)).toThrow(SyntaxError));
}

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

test('a number in YAML whose digits would change is refused', () => {
  expect(() => readYaml(`a: ${big}\n`, 'en')).toThrow(`the number ${big} has more digits than are kept. Put it in quotes, as a text.`);
  expect(readYaml(`a: '${big}'\nb: 12\n`, 'en')).toEqual({a: big, b: 12});
});
