import {expect, test} from 'vitest';
import {registry} from '../filings';
import {looksPrivate} from './private';

const own = [
  'someone@example.org',
  '我的邮箱 someone@example.com.cn',
  '13800138000',
  '138 0013 8000',
  '＋86 138-0013-8000',
  '010-12345678',
  '+49 30 901820',
  '11010519491231002X',
  '123-45-6789',
  'E12345678',
  '6222 0212 3456 7890 123',
  'sk-proj-abcdefgh12345678',
  'Bearer abcdefghij',
  '0123456789abcdef0123456789abcdef.ABCDEFGHijklmnop',
  'eyJhbGciOiJIUzI1NiJ9',
  'a1b2c3d4e5f6a7b8c9d0e1'
];

const everyones = [
  'function call',
  '函数调用',
  'glm-4-flash-250414',
  'cogvideox-2',
  '/paas/v4/chat/completions',
  '1301',
  '2023-08-31',
  '20230821',
  'Beijing-ChatGLM-20230821',
  'Beijing-QingYingAI-202412100045',
  'max_tokens 131072',
  'internationalization',
  'sk',
  'api@v4'
];

test('what looks like a key, an address or a number of a person is told from what readers look for', () => {
  expect(own).toHaveLength(16);
  for (const text of own) expect.soft(looksPrivate(text), text).toBe(true);
  expect(everyones).toHaveLength(14);
  for (const text of everyones) expect.soft(looksPrivate(text), text).toBe(false);
});

test("no number of the registry looks like a person's", () => {
  expect(registry.records.length).toBeGreaterThan(0);
  for (const {number} of registry.records) expect.soft(looksPrivate(number), number).toBe(false);
});
