import {writeFileSync} from 'node:fs';
import {beforeEach, expect, test} from 'vitest';
import {bytes, freshRegistry, header, line, place, read, run} from './registry.fixture';

beforeEach(freshRegistry);

test('every bad line is named with its reason, and none is written unless asked', async () => {
  const before = bytes();
  const rows = [
    '北京市,一,甲公司,Beijing-A-20240101,2024-02-30',
    '北京市,二,甲公司,Beijing-B-20240101,31.8.2023',
    '北京市,三,甲公司,Beijing-C-20240101,2999-01-01',
    '北京市,,甲公司,Beijing-D-20240101,2024-01-05',
    '北京市,五 ,甲公司,Beijing-E-20240101,2024-01-05',
    '北京市,"六\n六",甲公司,Beijing-F-20240101,2024-01-05',
    '北京市,七,甲公司,没有编号,2024-01-05',
    '北京市,八,甲公司,Beijing-H-20240101',
    '北京市,九,甲"公司,Beijing-I-20240101,2024-01-05',
    '北京市,"十"十,甲公司,Beijing-J-20240101,2024-01-05',
    '北京市,"十一,甲公司,Beijing-K-20240101,2024-01-05',
    '北京市,十二,甲公司,beijing chatglm 20230821,2024-01-05',
    line,
    line,
    '北京市,十\ufffd,甲公司,Beijing-N-20240101,2024-01-05'
  ];
  writeFileSync(place.csv, `${header}\r\n\r\n${rows.join('\r\n')}\r\n`);
  const bad = [
    './list.csv:3: the day "2024-02-30" does not exist in the calendar.',
    './list.csv:4: "31.8.2023" is not a date such as 2023/8/31, 2023-08-31 or 2023年8月31日.',
    './list.csv:5: the day 2999-01-01 lies in the future.',
    './list.csv:6: the model name must not be empty.',
    './list.csv:7: the model name begins or ends with a space; remove it.',
    './list.csv:8: the model name contains a line break or control character; write it on one line.',
    './list.csv:10: the filing number has no digit; every filing number has a date.',
    './list.csv:11: 4 cells, the first line has 5.',
    './list.csv:12: a quotation mark stands inside a cell that does not begin with one; put the cell in quotes and double the mark.',
    './list.csv:13: something follows a closing quotation mark; double a mark that belongs to the text.',
    './list.csv:14: a quotation mark is opened and never closed.',
    './list.csv:15: the number beijing chatglm 20230821 differs from Beijing-ChatGLM-20230821 in the registry only in width, case, spaces or hyphens.',
    './list.csv:17: the number Beijing-YunHai-202401020003 stands on line 16 already.',
    './list.csv:18: the model name contains "\ufffd", a character lost in an earlier conversion; copy it from the source again.'
  ];
  const refused = await run('import', place.csv, '--write');
  expect(refused.err).toEqual([...bad, 'Nothing written: 14 lines are bad. Mend them, or leave them out with --skip-bad.']);
  expect([refused.status, refused.out.at(-1)]).toEqual([1, 'added 1, changed 0, confirmed 0, left 0, bad 14']);
  expect(bytes()).toBe(before);
  const skipped = await run('import', place.csv, '--write', '--skip-bad');
  expect([skipped.status, skipped.err]).toEqual([0, bad]);
  expect(
    read()
      .records.map(({number}) => number)
      .slice(2)
  ).toEqual(['Beijing-YunHai-202401020003']);
});
