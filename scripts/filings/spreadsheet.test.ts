import {writeFileSync} from 'node:fs';
import {beforeEach, expect, test} from 'vitest';
import {freshRegistry, header, place, run} from './registry.fixture';

beforeEach(freshRegistry);

test('what a spreadsheet has made of a value is recognised and named, and the line refused', async () => {
  const row = (number: string, day = '2024-01-05', model = '云海') => `北京市,${model},甲公司,"${number}",${day}`;
  const good = ['Beijing-A1E5-20240101', '网信算备110108105858001230019号', 'Beijing-1.0-202401010000', 'Mar-2-20240101'];
  const made: [string, string][] = [
    ['3.30107E+17', 'a long number in scientific notation: its digits are lost'],
    ['３.３０１０７Ｅ＋１７', 'a long number in scientific notation: its digits are lost'],
    ['3,30107e17', 'a long number in scientific notation: its digits are lost'],
    ['202401020003.0', 'a number with decimals that it did not have'],
    ['202,401,020,003', 'a number with separators that it did not have'],
    ['330107202305230000', 'a long number of which only 15 digits are left'],
    ['2023/8/21', 'a date made of something else'],
    ['2023-08-21 00:00:00', 'a date made of something else'],
    ['8月21日', 'a date made of something else'],
    ['21-Aug-23', 'a date made of something else'],
    ['Aug-23', 'a date made of something else'],
    ['#REF!', 'the error of a formula'],
    ['#N/A', 'the error of a formula'],
    ['######', 'a column that was too narrow to show its value'],
    ['=""0012""', 'a formula']
  ];
  const rows = made.map(([number]) => row(number));
  const days = ['45169', '45169.0', '8/31/2023', '31-Aug-23', '2023/8/31 0:00:00', '########'];
  writeFileSync(
    place.csv,
    [
      header,
      ...rows,
      row('007'),
      ...days.map((day, index) => row(`Beijing-D${index}-20240101`, day)),
      row('Beijing-M-20240101', '2024-01-05', '1月2日'),
      ...good.map((number) => row(number))
    ].join('\n')
  );
  const {err, out} = await run('import', place.csv);
  expect(out.at(-1)).toBe(`added ${good.length}, changed 0, confirmed 0, left 0, bad ${made.length + days.length + 2}`);
  const remedy = 'make the cells text before the values are pasted from the source, and save again';
  for (const [index, [number, trace]] of made.entries()) {
    expect(err).toContain(
      `./list.csv:${index + 2}: the filing number "${number.replaceAll('""', '"')}" is what a spreadsheet has made of it, ${trace}; ${remedy}.`
    );
  }
  expect(err).toContain(
    './list.csv:17: the filing number "007" has digits alone, from which a spreadsheet takes zeros; compare it with the source, and add it with "filings add" if it is so.'
  );
  expect(err).toContain(`./list.csv:18: "45169" is the number by which a spreadsheet keeps the day 2023-08-31; ${remedy}.`);
  for (const [index, day] of days.slice(2, 5).entries())
    expect(err).toContain(`./list.csv:${20 + index}: "${day}" is a day as a spreadsheet has rewritten it; write it as YYYY-MM-DD.`);
  expect(err).toContain(
    `./list.csv:24: the model name "1月2日" is what a spreadsheet has made of it, a date made of something else; ${remedy}.`
  );
});

test('add takes a number of digits alone, and not again without its zeros', async () => {
  const flags = (number: string) => [
    '--place',
    '北京市',
    '--model',
    '云海',
    '--entity',
    '云海公司',
    '--filed-on',
    '2024/1/5',
    '--number',
    number
  ];
  expect((await run('add', ...flags('0012024010000000'))).status).toBe(0);
  expect((await run('add', ...flags('12024010000000'))).err).toEqual([
    'Nothing written: the number 12024010000000 differs from 0012024010000000 only in zeros before its digits, which a spreadsheet takes away; make the cells text before the values are pasted from the source, and save again.'
  ]);
  expect((await run('add', ...flags('3.30107E+17'))).err).toEqual([
    '--number "3.30107E+17": this is what a spreadsheet shows, a long number in scientific notation: its digits are lost.'
  ]);
});
