import {beforeEach, expect, test} from 'vitest';
import {freshRegistry, read, run} from './registry.fixture';

beforeEach(freshRegistry);

test('add takes flags and refuses what it cannot use', async () => {
  const flags = [
    '--place',
    '北京市',
    '--model',
    '云海',
    '--entity',
    '云海公司',
    '--number',
    'Beijing-YunHai-202401020003',
    '--filed-on',
    '2024/1/5'
  ];
  expect(await run('add', ...flags)).toEqual({
    status: 0,
    out: ['Added Beijing-YunHai-202401020003  云海', 'Written: ./records.json'],
    err: []
  });
  expect(read().records.at(-1)).toMatchObject({model: '云海', filedOn: '2024-01-05', kind: 'filing', state: 'listed'});
  expect(await run('add', ...flags)).toMatchObject({
    status: 1,
    err: ['Nothing written: Beijing-YunHai-202401020003 is in ./records.json already. Change it with "filings import".']
  });
  expect(await run('add', '--place', '北京市')).toMatchObject({
    status: 2,
    err: ['add needs --model, --entity, --number, --filed-on, or a terminal to ask at.']
  });
  expect((await run('add', ...flags.slice(0, -1), '2024-02-30')).err).toEqual([
    '--filed-on: the day "2024-02-30" does not exist in the calendar.'
  ]);
  expect((await run('add', ...flags, '--kind', 'x')).err).toEqual(['--kind "x": write filing or registration.']);
});
