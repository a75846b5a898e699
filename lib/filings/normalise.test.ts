import {expect, test} from 'vitest';
import {namesIn, normalise, withoutBrackets} from './normalise';

test('evens out width, case, spaces and hyphens, and nothing else', () => {
  expect(normalise(' Ｂeijing–chat\u200bGLM — 2023 0821')).toBe('beijingchatglm20230821');
  expect(normalise('智谱清言（ChatGLM）')).toBe('智谱清言(chatglm)');
  expect(normalise('ChatGLM.20230821')).not.toBe(normalise('ChatGLM20230821'));
});

test('a name is cut from its brackets, which stay as they are written', () => {
  expect(withoutBrackets('智谱清言（ChatGLM）')).toEqual({base: '智谱清言', left: '（ChatGLM）'});
  expect(withoutBrackets('云海 (甲) （乙）')).toEqual({base: '云海', left: '(甲) （乙）'});
  expect(withoutBrackets('云海 (甲) 大模型')).toEqual({base: '云海大模型', left: '(甲)'});
  for (const name of ['云海', '（云海）', '云（海）', '云海（', '']) expect(withoutBrackets(name), name).toBeUndefined();
});

test('a name is what people call it by: the whole, what stands before and in its brackets, the middle of a number', () => {
  expect(namesIn('智谱清言（ChatGLM）')).toEqual(['智谱清言(chatglm)', '智谱清言', 'chatglm']);
  expect(namesIn('Beijing-ChatGLM-20230821')).toEqual(['beijingchatglm20230821', 'chatglm']);
  expect(namesIn(' Beijing-A-B-20230821 ')).toEqual(['beijingab20230821', 'ab']);
  expect(namesIn('云海(甲)(乙丙)')).toEqual(['云海(甲)(乙丙)', '云海', '乙丙']);
  for (const number of ['Beijing-ChatGLM-20230', '1-ChatGLM-20230821', 'Beijing-ChatGLM-20230821x', 'A1B-ChatGLM-20230821'])
    expect(namesIn(number), number).toEqual([normalise(number)]);
});
