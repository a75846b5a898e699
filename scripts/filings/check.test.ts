import {beforeEach, expect, test} from 'vitest';
import {loadFilings} from '@/lib/filings/file';
import {freshRegistry, run, write} from './registry.fixture';

beforeEach(freshRegistry);

test('check says what is in order and what is not', async () => {
  expect(await run('check')).toEqual({status: 0, out: ['./records.json: 2 records (0 removed), as of 2025-12-18, 0 findings.'], err: []});
  const list = loadFilings();
  Object.assign(list.records[0] ?? {}, {filedOn: '2099-01-01'});
  Object.assign(list.records[1] ?? {}, {state: 'removed'});
  write(list);
  expect(await run('check')).toEqual({
    status: 1,
    out: ['./records.json: 2 records (1 removed), as of 2025-12-18, 3 findings.'],
    err: [
      './records.json: record "Beijing-ChatGLM-20230821": it was filed on 2099-01-01, which lies in the future. Correct filedOn.',
      './records.json: record "Beijing-ChatGLM-20230821": its source was read on 2025-12-18, before it was filed on 2099-01-01. Correct asOf or filedOn.',
      './records.json: record "Beijing-QingYingAI-202412100045": its state is "removed" and its history says "added". Correct one of the two, or use "filings remove".'
    ]
  });
});

test('check finds what a spreadsheet has left in the registry', async () => {
  const list = loadFilings();
  Object.assign(list.records[0] ?? {}, {number: '3.30107E+17'});
  write(list);
  expect((await run('check')).err).toEqual([
    './records.json: record "3.30107E+17": its number is what a spreadsheet has made of it, a long number in scientific notation: its digits are lost. Copy it from the source.'
  ]);
});
