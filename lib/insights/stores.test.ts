import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {backupText, restoreText} from './backup';
import {openStore, type Place, type Store} from './database';
import {postgresPrograms, startPostgres} from './postgres.fixture';
import type {Batch, Row} from './queue';
import {readReport} from './report';
import {dayOf, daysBefore, type TableName, tableNames} from './tables';
import {forgetBefore, writeBatch} from './write';

const now = Date.UTC(2030, 5, 15, 12);
const day = dayOf(now);
const yesterday = daysBefore(1, now);
/** The day before those of the report. */
const before = daysBefore(30, now);

function batch(rows: Partial<Record<TableName, Row[]>>): Batch {
  const waiting = (table: TableName) => new Map((rows[table] ?? []).map((row) => [JSON.stringify(row), {row, since: 0, tell: []}]));
  const entries = tableNames.map((table) => [table, waiting(table)] as const);
  return Object.fromEntries(entries) as unknown as Batch;
}

const said = (id: string, more: Row): Row => ({
  ...{id, day, page: '/dev/faq', locale: 'xx', helpful: 1, section: null, quote: null, remark: null, contact: null, agent: 0, times: 1},
  ...more
});
const search = (query: string, asked: number, results: number, on = day): Row => ({day: on, locale: 'xx', query, results, asked});
const opening = (query: string, place: number): Row => ({day, locale: 'xx', query, target: '/dev/faq', place, opened: 1});

/** What the tables are filled with: every kind of row, and what a hostile reader might write. */
const rows = {
  feedback: [
    said('1', {times: 3}),
    said('2', {helpful: 0, page: '/dev/bad', times: 2}),
    said('3', {
      helpful: null,
      page: '/dev/bad',
      section: 'top',
      quote: 'a <b>',
      remark: "'; drop table dead; -- 你好 😀",
      contact: 'a@b.test'
    }),
    said('4', {day: before, page: '/dev/old', remark: 'old'})
  ],
  search: [
    search('nothing', 2, 0),
    search('old', 1, 0, before),
    search('older', 1, 1, before),
    search('mended', 5, 0, yesterday),
    search('mended', 1, 4),
    search('seen', 3, 2),
    search('unseen', 4, 9)
  ],
  opening: [opening('seen', 1), opening('unseen', 2)],
  dead: [
    {day, path: '/gone', source: '', hits: 9},
    {day, path: '/gone', source: '/dev/faq', hits: 1},
    {day: before, path: '/old', source: '', hits: 1}
  ]
};

const places: Record<string, () => Promise<{place: Place; stop: () => unknown}>> = {
  SQLite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'insights-'));
    return {place: {DATA_DIR: folder}, stop: () => rmSync(folder, {recursive: true})};
  },
  PostgreSQL: async () => {
    const {address, stop} = await startPostgres();
    return {place: {DATA_DIR: '', DATABASE_URL: address}, stop};
  }
};

if (!postgresPrograms) console.warn('PostgreSQL is not tried: it is not installed. On Debian: apt-get install -y postgresql');

describe.for(Object.keys(places).filter((name) => name === 'SQLite' || postgresPrograms))('%s', (name) => {
  let store: Store;
  let stop: () => unknown;
  let place: Place;
  beforeAll(async () => {
    ({place, stop} = await (places[name] as (typeof places)[string])());
    store = await openStore(place);
    await writeBatch(store.db, batch(rows));
  });
  afterAll(async () => {
    await store.db.destroy();
    await stop();
  });

  test('a report says which pages do not help, which searches fail and which addresses are dead', async () => {
    const report = await readReport(store.db, 30, now);
    expect(report.pages).toEqual([
      {page: '/dev/bad', locale: 'xx', helpful: 0, unhelpful: 2, errors: 1},
      {page: '/dev/faq', locale: 'xx', helpful: 3, unhelpful: 0, errors: 0}
    ]);
    expect(report.remarks.map(({quote, remark, contact}) => [quote, remark, contact])).toEqual([
      ['a <b>', "'; drop table dead; -- 你好 😀", 'a@b.test']
    ]);
    expect(report.misses).toEqual([{query: 'nothing', locale: 'xx', asked: 2}]);
    expect(report.unopened).toEqual([
      {query: 'unseen', locale: 'xx', asked: 4, opened: 1},
      {query: 'mended', locale: 'xx', asked: 1, opened: 0}
    ]);
    expect(report.dead).toEqual([
      {path: '/gone', source: '/dev/faq', hits: 1},
      {path: '/gone', source: '', hits: 9}
    ]);
    expect(report.daily).toHaveLength(30);
    expect([report.from, report.daily[0]?.day, report.to]).toEqual([daysBefore(29, now), daysBefore(29, now), day]);
    expect(report.daily.at(-1)).toEqual({day, helpful: 3, unhelpful: 2, searches: 10, misses: 2, dead: 10});
    expect(report.daily.at(-2)).toEqual({day: yesterday, helpful: 0, unhelpful: 0, searches: 5, misses: 5, dead: 0});
  });

  test('two copies that write the same rows add up', async () => {
    const other = await openStore(place);
    const same = () => batch({dead: Array.from({length: 50}, (_, index) => ({day, path: `/${index}`, source: 'both', hits: 1}))});
    await writeBatch(store.db, same());
    // One thread cannot wait for a lock of SQLite that it holds itself; keeper.test.ts has the file that is locked.
    if (name === 'SQLite') await writeBatch(other.db, same()).then(() => writeBatch(store.db, same()));
    else await Promise.all([store, other].map(({db}) => writeBatch(db, same())));
    await other.db.destroy();
    const found = await store.db.selectFrom('dead').selectAll().where('source', '=', 'both').execute();
    expect(found).toHaveLength(50);
    expect(new Set(found.map(({hits}) => hits))).toEqual(new Set([3]));
    await store.db.deleteFrom('dead').where('source', '=', 'both').execute();
  });

  test('a backup is taken back by an empty SQLite and by the database itself', async () => {
    const text = await backupText(store.db);
    const {place: empty, stop: drop} = await (places.SQLite as (typeof places)[string])();
    const other = await openStore(empty);
    expect(await restoreText(other.db, text)).toBe(16);
    expect(await backupText(other.db)).toBe(text);
    expect(await restoreText(store.db, text)).toBe(16);
    expect(await backupText(store.db)).toBe(text);
    await other.db.destroy();
    drop();
  });

  test('a file that is no backup is refused, and nothing of it is taken', async () => {
    await expect(restoreText(store.db, '{"a":1}')).rejects.toThrow('Line 1: this is no backup of form 1');
    await expect(restoreText(store.db, '{"insights":1}\nx')).rejects.toThrow('Line 2: this is no JSON.');
    await expect(restoreText(store.db, '{"insights":1}\n{"table":"pg_user","row":{}}')).rejects.toThrow(
      'Line 2: there is no row of a known table.'
    );
    const half = `{"insights":1}\n{"table":"dead","row":${JSON.stringify({day, path: '/half', source: '', hits: 1})}}\n{"table":"dead","row":{"x":1}}`;
    await expect(restoreText(store.db, half)).rejects.toThrow();
    expect(await backupText(store.db)).not.toContain('/half');
  });

  test('what is older than a day is deleted', async () => {
    await forgetBefore(store.db, before);
    expect(await backupText(store.db)).toContain('/old');
    await forgetBefore(store.db, daysBefore(29, now));
    expect(await backupText(store.db)).not.toContain('old');
  });
});
