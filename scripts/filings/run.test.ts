import {spawnSync} from 'node:child_process';
import {beforeEach, expect, test} from 'vitest';
import {freshRegistry, place, run} from './registry.fixture';

beforeEach(freshRegistry);

test('the command is a process with its own exit code', () => {
  const {status, stdout} = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/filings.ts', 'check', '--file', place.file], {
    encoding: 'utf8'
  });
  expect([status, stdout]).toEqual([0, `${place.file}: 2 records (0 removed), as of 2025-12-18, 0 findings.\n`]);
});

test('an unknown command says which there are', async () => {
  const {status, err} = await run('nope');
  expect([status, err[0]]).toEqual([2, 'There is no command "nope".']);
  expect(await run('check', '--wrong')).toMatchObject({status: 2});
});

test('every command answers --help with what it takes', async () => {
  for (const args of [['--help'], ['add', '--help'], ['import', '-h'], ['remove', '--help'], ['check', '--help']]) {
    const {status, out, err} = await run(...args);
    expect([status, err], args.join(' ')).toEqual([0, []]);
    expect(out[0]).toContain('Usage: npm run filings -- COMMAND');
  }
});
