import {parse} from 'csv-parse/sync';
import {expect, test} from 'vitest';
import {filings} from '@/content/filings';
import {guardCell, toCsv, unguardCell} from './csv';

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
