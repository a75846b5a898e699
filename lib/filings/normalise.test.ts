import {expect, test} from 'vitest';
import {normalise} from './normalise';

test('evens out width, case, spaces and hyphens, and nothing else', () => {
  expect(normalise(' Ｂeijing–chat\u200bGLM — 2023 0821')).toBe('beijingchatglm20230821');
  expect(normalise('智谱清言（ChatGLM）')).toBe('智谱清言(chatglm)');
  expect(normalise('ChatGLM.20230821')).not.toBe(normalise('ChatGLM20230821'));
});
