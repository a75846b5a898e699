import {expect, test} from 'vitest';
import {escapeMarkdown, filingMarkdown} from './markdown';
import {createRegistry} from './registry';
import {filing, three} from './registry.fixture';

test('Markdown shows names as they are', () => {
  expect(escapeMarkdown('a|b *c* [d](e) <f> `g`')).toBe('a\\|b \\*c\\* \\[d\\](e) \\<f\\> \\`g\\`');
});

test('the list as Markdown has a row for each record in it today, removed ones left out', () => {
  const lines = filingMarkdown('zh', three).split('\n');
  const list = 'http://localhost:3000/dev/howuse/Filing';
  expect(lines[0]).toMatch(/^# \S/);
  expect(lines[1]).toBe('');
  expect(lines[2]).toContain('2026-01-31');
  expect(lines.slice(3)).toEqual([
    '',
    '| 属地 | 模型名称 | 备案单位 | 备案号 | 备案时间 | 类型 |',
    '| --- | --- | --- | --- | --- | --- |',
    `| 北京市 | 云海（大模型） | 云海公司 | [Beijing-YunHai-20240105](${list}/Beijing-YunHai-20240105) | 2024-01-05 | 备案 |`,
    `| 上海市 | 安心\\<助手\\> | 安心公司 | [Shanghai-AnXin-20250301](${list}/Shanghai-AnXin-20250301) | 2025-03-01 | 登记 |`,
    '',
    list,
    ''
  ]);
});

test('a bracket in a number does not end the link to it', () => {
  const records = [filing({number: 'A(1)-20240105'})];
  expect(filingMarkdown('en', createRegistry({asOf: '2026-01-31', records}))).toContain('/en/dev/howuse/Filing/A%281%29-20240105)');
});
