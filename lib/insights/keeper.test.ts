import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Sqlite from 'libsql';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {openStore} from './database';
import {startKeeper} from './keeper';
import {queue} from './queue';
import {countDead, countOpening, countSearch, keepFeedback, type Said} from './record';
import {dayOf, daysBefore, type TableName} from './tables';

let folder: string;
let keeper: ReturnType<typeof startKeeper>;
const said: Said = {page: '/dev/faq', locale: 'xx', helpful: 1, section: null, quote: null, remark: null, contact: null, agent: 0};

const start = (DATA_DIR = folder) => startKeeper({DATA_DIR, FEEDBACK_DAYS: 180});
const rows = async (table: TableName) => {
  const {db} = await openStore({DATA_DIR: folder});
  const found = await db.selectFrom(table).selectAll().execute();
  await db.destroy();
  return found;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'insights-'));
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('portal.insights.queue')];
  keeper = start();
});
afterEach(async () => {
  await keeper.stop();
  vi.restoreAllMocks();
  rmSync(folder, {recursive: true, force: true});
});

test('a reader is thanked when the vote is written, and the same vote is counted', async () => {
  expect(await Promise.all([keepFeedback(said), keepFeedback(said), keepFeedback({...said, helpful: 0})])).toEqual([true, true, true]);
  expect(await keepFeedback(said)).toBe(true);
  expect((await rows('feedback')).map(({helpful, times}) => [helpful, times]).sort()).toEqual([
    [0, 1],
    [1, 3]
  ]);
});

test('counts of a day are added up, and a search keeps the number it found last', async () => {
  countSearch({locale: 'xx', query: 'a', results: 3});
  await keeper.flush();
  countSearch({locale: 'xx', query: 'a', results: 4});
  countOpening({locale: 'xx', query: 'a', target: '/dev/faq', place: 2});
  countDead({path: '/x', source: ''});
  countDead({path: '/x', source: '/dev/faq'});
  await keeper.flush();
  const day = dayOf(Date.now());
  expect(await rows('search')).toEqual([{day, locale: 'xx', query: 'a', results: 4, asked: 2}]);
  expect(await rows('opening')).toEqual([{day, locale: 'xx', query: 'a', target: '/dev/faq', place: 2, opened: 1}]);
  expect(await rows('dead')).toHaveLength(2);
});

test('what is older than the days that are kept is deleted', async () => {
  await keeper.stop();
  const {db} = await openStore({DATA_DIR: folder});
  const old = [181, 180].map((days) => ({day: daysBefore(days, Date.now()), path: `/${days}`, source: '', hits: 1}));
  await db.insertInto('dead').values(old).execute();
  await db.destroy();
  keeper = start();
  await keeper.flush();
  expect((await rows('dead')).map(({path}) => path)).toEqual(['/180']);
});

test('copies that start at once on an empty folder all find their tables', async () => {
  const stores = await Promise.all(Array.from({length: 4}, () => openStore({DATA_DIR: folder})));
  expect(stores).toHaveLength(4);
  await Promise.all(stores.map(({db}) => db.destroy()));
});

test('a folder that cannot be used is named once, and readers are told that nothing is kept', async () => {
  await keeper.stop();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  keeper = start('/proc/nothing');
  expect(await keepFeedback(said)).toBe(false);
  expect(await keepFeedback({...said, helpful: 0})).toBe(false);
  countDead({path: '/x', source: ''});
  await keeper.flush();
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toMatch(
    /^What readers tell is not kept: DATA_DIR \(\/proc\/nothing\) cannot be used\. .*The pages are served as before\.$/
  );
});

test('a database that is locked for a while loses nothing', async () => {
  await keeper.flush();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const other = new Sqlite(join(folder, 'insights.db'));
  other.exec('begin immediate');
  const kept = keepFeedback(said);
  countDead({path: '/x', source: ''});
  await keeper.flush();
  expect(warn.mock.calls[0]?.[0]).toContain('is tried again');
  expect(await rows('dead').catch(() => [])).toEqual([]);
  other.exec('commit');
  other.close();
  expect(await kept).toBe(true);
  await keeper.flush();
  expect(await rows('dead')).toHaveLength(1);
});

test('a database that stays locked is no page that waits for ever', async () => {
  await keeper.flush();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const other = new Sqlite(join(folder, 'insights.db'));
  other.exec('begin immediate');
  expect(await keepFeedback(said)).toBe(false);
  other.exec('commit');
  other.close();
});

test('a database that refuses to be written, as a full or read-only disk does, keeps all that it said it keeps', async () => {
  expect(await keepFeedback(said)).toBe(true);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const other = new Sqlite(join(folder, 'insights.db'));
  other.exec("create trigger refuse before insert on feedback begin select raise(abort, 'database or disk is full'); end");
  expect(await keepFeedback({...said, remark: 'refused'})).toBe(false);
  expect(warn.mock.calls[0]?.[0]).toContain('database or disk is full');
  other.exec('drop trigger refuse');
  other.close();
  expect(await keepFeedback({...said, remark: 'taken'})).toBe(true);
  expect((await rows('feedback')).map(({remark}) => remark).toSorted()).toEqual([null, 'taken']);
});

test('a database that is deleted while the portal runs is made anew', async () => {
  expect(await keepFeedback(said)).toBe(true);
  rmSync(folder, {recursive: true});
  expect(await keepFeedback({...said, remark: 'later'})).toBe(true);
  expect((await rows('feedback')).map(({remark}) => remark)).toEqual(['later']);
});

test('a burst is bounded: votes are counted, words and addresses beyond a number are not taken', async () => {
  const results = await Promise.all(Array.from({length: 10_000}, (_, index) => keepFeedback({...said, remark: `<b>${index}</b>`})));
  expect(results.filter(Boolean)).toHaveLength(2000);
  expect(await keepFeedback(said)).toBe(true);
  for (let index = 0; index < 10_000; index++) countDead({path: `/${index}`, source: ''});
  expect(queue().dropped).toBe(8000 + 5000);
});
