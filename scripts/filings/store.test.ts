import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, watch, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import {toCsv} from '@/lib/filings/csv';
import {generateFilings} from '@/lib/filings/generate.fixture';
import {bytes, freshRegistry, place, read, run} from './registry.fixture';
import {writeAtomically} from './store';

beforeEach(freshRegistry);

test('killed while it writes, the file is the old one or the new one', async () => {
  const old = bytes();
  writeFileSync(place.csv, toCsv(generateFilings(5000)));
  // The command itself, not tsx's own, which would only start another process: a kill has to reach the one that writes.
  const command = ['--import', 'tsx', 'scripts/filings.ts', 'import', place.csv, '--write', '--file', place.file];
  const child = spawn(process.execPath, command, {stdio: 'ignore'});
  const watcher = watch(place.folder, (_, name) => {
    if (name?.endsWith('.tmp')) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('exit', resolve));
  watcher.close();
  expect(child.signalCode).toBe('SIGKILL');
  if (bytes() !== old) expect(read().records.length).toBe(5002);
  expect((await run('import', place.csv, '--write')).status).toBe(0);
  expect(read().records.length).toBe(5002);
});

test('a write that fails leaves nothing behind', () => {
  const target = join(place.folder, 'taken');
  mkdirSync(join(target, 'inside'), {recursive: true});
  expect(() => writeAtomically(target, 'x')).toThrow();
  expect(readdirSync(place.folder).sort()).toEqual(['records.json', 'taken']);
  expect(existsSync(join(target, 'inside'))).toBe(true);
});
