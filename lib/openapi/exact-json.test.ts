import {expect, test} from 'vitest';
import {formatJson, isNumber, type JsonNumber, jsonNumber, parseJson} from './exact-json';

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

test('a file in a text, as Base64, is read whole', () => {
  const file = 'x'.repeat(20_000_000);
  expect(parseJson(`{"file":"${file}"}`)).toEqual({file});
});

test('a number is one by the grammar of JSON, kept as JavaScript has it where that keeps its digits', () => {
  expect(jsonNumber('2.5')).toBe(2.5);
  for (const text of ['', 'x', '1x', '0x10', ' 1', 'Infinity']) expect(jsonNumber(text), text).toBeUndefined();
  const exact = jsonNumber('1.50') as JsonNumber;
  expect([String(exact), Number(exact), exact.valueOf(), JSON.stringify(exact)]).toEqual(['1.50', 1.5, 1.5, '1.5']);
  expect([isNumber(exact), isNumber(1), isNumber('1')]).toEqual([true, true, false]);
  expect(formatJson(undefined)).toBe('null');
});
