import {parse} from 'csv-parse/sync';
import {expect, test} from 'vitest';
import {filings} from '@/lib/filings/file';
import {guardCell, toCsv, unguardCell} from './csv';
import {filing, three} from './registry.fixture';

test('no cell of the CSV becomes a formula, and every text comes back', () => {
  const [record] = filings;
  const texts = ['=cmd|1', '+1', '-1', '@x', "'=x", '＝x', 'a,"b"', '名 称', "it's"];
  const records = texts.map((model) => ({...record, model}) as (typeof filings)[0]);
  const rows: string[][] = parse(toCsv({records}), {bom: true, from_line: 2});
  const cells = rows.map((row) => row[1] ?? '');
  expect(cells.length).toBe(texts.length);
  for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
  expect(cells.map(unguardCell)).toEqual(texts);
  expect(guardCell('普通')).toBe('普通');
});

test('the file has the columns of the official list first, in Chinese, and is read by spreadsheets', () => {
  expect(toCsv(three)).toBe(
    [
      '\ufeff属地,模型名称,备案单位,备案号,备案时间,类型,状态,截至,来源',
      '北京市,云海（大模型）,云海公司,Beijing-YunHai-20240105,2024-01-05,备案,在列,2025-12-18,https://example.org/filing',
      '上海市,安心<助手>,安心公司,Shanghai-AnXin-20250301,2025-03-01,登记,在列,2025-12-18,https://example.org/filing',
      '上海市,已撤,云海公司,Shanghai-YiChe-20230901,2023-09-01,备案,已移除,2025-12-18,https://example.org/filing',
      ''
    ].join('\r\n')
  );
  expect(toCsv({records: [filing({model: '一,"二"\n三'})]})).toContain(',"一,""二""\n三",');
});

test('an apostrophe of the text is taken back only where it was added', () => {
  expect(["'=x", "''x", "'x", "it's", 'x=1'].map(unguardCell)).toEqual(['=x', "'x", "'x", "it's", 'x=1']);
});
