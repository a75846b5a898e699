import {expect, test} from 'vitest';
import {fold, foldQuery, squeeze} from './normalize';

test('texts are compared without width, case and the older form of characters, and stay as long as they are', () => {
  for (const [text, folded] of [
    ['ＧＬＭ－４', 'glm-4'],
    ['模型備案', '模型备案'],
    ['Straße', 'straße'],
    ['İx', 'İx'],
    ['㍿½ﬁ', '㍿½ﬁ'],
    ['中文 abc', '中文 abc'],
    ['😀A', '😀a'],
    ['', '']
  ] as const) {
    expect(fold(text), text).toBe(folded);
    expect(fold(text), text).toHaveLength(text.length);
  }
});

test('a query has no signs that nobody sees, and single spaces', () => {
  expect(foldQuery('  A\u0000B\u2028c\u3000d  ')).toBe('a b c d');
  expect(foldQuery('mo\u200bdel\u00ad')).toBe('model');
  expect(foldQuery('x\ufffd\ud800y')).toBe('x y');
  expect(foldQuery('ﬁle ½')).toBe('file 1⁄2');
  expect(foldQuery('\t\n')).toBe('');
});

test('titles and names are compared by their letters and digits', () => {
  expect(squeeze('glm-4.6 （备案） / x_1')).toBe('glm46备案x1');
  expect(squeeze('——')).toBe('');
});
