import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest';
import {openStore} from '@/lib/insights/database';
import {dayOf} from '@/lib/insights/tables';
import {runInsights} from './run';

const folder = mkdtempSync(join(tmpdir(), 'insights-'));
const place = {DATA_DIR: join(folder, 'data')};
const day = dayOf(Date.now());

beforeAll(async () => {
  const {db} = await openStore(place);
  await db
    .insertInto('search')
    .values([
      {day, locale: 'xx', query: '=cmd|calc', results: 0, asked: 2},
      {day, locale: 'xx', query: '续费', results: 0, asked: 1}
    ])
    .execute();
  await db.insertInto('dead').values({day, path: '/gone', source: '/dev/faq', hits: 3}).execute();
  await db.destroy();
});
afterAll(() => rmSync(folder, {recursive: true}));
afterEach(() => void vi.restoreAllMocks());

/** Exit code and what was printed. */
async function run(args: string[], from = place): Promise<[number, string]> {
  const said: string[] = [];
  for (const name of ['log', 'error'] as const) vi.spyOn(console, name).mockImplementation((line) => void said.push(line));
  return [await runInsights(args, from), said.join('\n')];
}

test('tables show what was told, in columns that Chinese fits into', async () => {
  const [code, said] = await run([]);
  expect(code).toBe(0);
  expect(said).toContain('Searches without results\n  query      language  asked\n  =cmd|calc  xx        2\n  续费       xx        1\n');
  expect(said).toContain('  /gone    /dev/faq   3\n');
  expect(said).toContain('Remarks: none.');
});

test('JSON and CSV hold the same, and no spreadsheet runs a query', async () => {
  expect(JSON.parse((await run(['--json', '--days', '7']))[1])).toMatchObject({days: 7, dead: [{path: '/gone', hits: 3}]});
  expect((await run(['--csv', 'misses']))[1]).toBe("\ufeffquery,language,asked\r\n'=cmd|calc,xx,2\r\n续费,xx,1");
});

test('a backup that only its owner can read is put back into another database', async () => {
  const file = join(folder, 'backup.jsonl');
  expect(await run(['--backup', file])).toEqual([0, `${file} holds 3 rows of ${join(folder, 'data/insights.db')}.`]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const other = {DATA_DIR: join(folder, 'other')};
  expect((await run(['--restore', file], other))[0]).toBe(0);
  const again = join(folder, 'again.jsonl');
  await run(['--backup', again], other);
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'));
});

test('a wrong call ends with 2 and the usage, what cannot be used with 1', async () => {
  for (const args of [['--days', '0'], ['--days', 'x'], ['--csv', 'nothing'], ['--nothing']]) {
    const [code, said] = await run(args);
    expect([code, said.includes('Usage: npm run insights')], args.join(' ')).toEqual([2, true]);
  }
  expect((await run(['--restore', join(folder, 'missing')]))[0]).toBe(1);
  expect((await run([], {DATA_DIR: '/proc/nothing'}))[0]).toBe(1);
  expect((await run(['--help']))[0]).toBe(0);
});
