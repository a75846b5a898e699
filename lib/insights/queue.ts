import {dayOf, keys, type TableName, tableNames} from './tables';

/** Rows that wait to be written, all tables together. */
const mostWaiting = 5000;

export type Row = Record<string, string | number | null>;
type Waiting = {row: Row; since: number; tell: ((kept: boolean) => void)[]};
export type Batch = Record<TableName, Map<string, Waiting>>;

type Queue = {
  waiting: Batch;
  /** Keys that were taken in on this day. */
  seen: {day: string; keys: Record<TableName, Set<string>>};
  /** Asks for a write, soon where a reader waits for it; set by who writes. Undefined where nobody does. */
  wake?: (soon: boolean) => void;
  /** Rows that were not taken in or could not be written, since the process started. */
  dropped: number;
  /** Searches of readers since then, and those that found nothing. */
  searches: number;
  misses: number;
  /** Whether a database is open. */
  isOpen: boolean;
};

const perTable = <T>(make: () => T) => Object.fromEntries(tableNames.map((table) => [table, make()])) as Record<TableName, T>;

/** Next bundles proxy, pages and instrumentation apart: in a variable of this module each of them would have a queue of its own. */
const shared = globalThis as typeof globalThis & {[key: symbol]: Queue | undefined};
const name = Symbol.for('portal.insights.queue');

/** The one queue of the process. */
export function queue(): Queue {
  shared[name] ??= {
    waiting: perTable(() => new Map()),
    seen: {day: '', keys: perTable(() => new Set<string>())},
    dropped: 0,
    searches: 0,
    misses: 0,
    isOpen: false
  };
  return shared[name];
}

/** Number of rows that wait to be written. */
export function waitingRows(): number {
  return tableNames.reduce((sum, table) => sum + queue().waiting[table].size, 0);
}

function added(table: TableName, {row, since, tell}: Waiting, newer: Waiting): Waiting {
  const {count} = keys[table];
  return {row: {...newer.row, [count]: Number(row[count]) + Number(newer.row[count])}, since, tell: [...tell, ...newer.tell]};
}

/**
 * Takes a row in, or counts on one that waits; whether it did is the answer. `most` different ones are taken in a day. `tell` is called
 * with whether the row is written.
 */
export function take(table: TableName, row: Row, most: number, tell?: (kept: boolean) => void): boolean {
  const state = queue();
  if (!state.wake) return false;
  const today = dayOf(Date.now());
  if (state.seen.day !== today) state.seen = {day: today, keys: perTable(() => new Set())};
  const key = JSON.stringify(keys[table].columns.map((column) => row[column]));
  const seen = state.seen.keys[table];
  const waiting = state.waiting[table];
  const same = waiting.get(key);
  const isFull = !same && ((!seen.has(key) && seen.size >= most) || waitingRows() >= mostWaiting);
  if (isFull) {
    state.dropped++;
    return false;
  }
  seen.add(key);
  const made = {row, since: Date.now(), tell: tell ? [tell] : []};
  waiting.set(key, same ? added(table, same, made) : made);
  state.wake(tell !== undefined);
  return true;
}

/** Takes all that waits out of the queue. */
export function takeWaiting(): Batch {
  const state = queue();
  const batch = state.waiting;
  state.waiting = perTable(() => new Map());
  return batch;
}

/** Puts back what could not be written. */
export function putBack(batch: Batch): void {
  const {waiting} = queue();
  for (const table of tableNames) {
    for (const [key, old] of batch[table]) {
      const newer = waiting[table].get(key);
      waiting[table].set(key, newer ? added(table, old, newer) : old);
    }
  }
}
