import {openStore, type Place, type Store} from './database';
import {type Batch, putBack, queue, takeWaiting, waitingRows} from './queue';
import {dayOf, daysBefore} from './tables';
import {forgetBefore, writeBatch} from './write';

/** Milliseconds that counts are gathered before they are written, and votes and remarks, for which a reader waits. */
const gathered = 2000;
const soonest = 10;
/** Milliseconds until what could not be written is tried again, and until a database that could not be opened is. */
const again = 250;
const reopened = 10_000;
/** Milliseconds after which a reader who waits is told that nothing was kept. */
const patience = 3000;

export type KeeperSettings = Place & {FEEDBACK_DAYS: number};

/**
 * Writes what waits in the queue: at once where a reader waits for it, else some seconds later, one batch at a time. A database that
 * cannot be had is tried again; meanwhile nothing but the readers who wait notice.
 */
export function startKeeper(settings: KeeperSettings) {
  const state = queue();
  let store: Store | undefined;
  let failedAt = 0;
  let said = '';
  let cleaned = '';
  let timer: NodeJS.Timeout | undefined;
  let at = Number.POSITIVE_INFINITY;
  let writing = Promise.resolve();

  /** Says what has changed about keeping, once. */
  function say(line: string, isGood = false): void {
    if (line === said) return;
    if (isGood) {
      if (said !== '') console.info(line);
    } else console.warn(line);
    said = isGood ? '' : line;
  }

  async function close(): Promise<void> {
    const old = store;
    store = undefined;
    state.isOpen = false;
    // What cannot be closed is lost already.
    await old?.db.destroy().catch(() => undefined);
  }

  async function ready(): Promise<Store> {
    if (store && !store.isThere()) await close();
    if (!store) {
      if (Date.now() - failedAt < reopened) throw new Error('The database is not open.');
      try {
        store = await openStore(settings);
        state.isOpen = true;
      } catch (error) {
        failedAt = Date.now();
        const where = settings.DATABASE_URL ? 'DATABASE_URL' : `DATA_DIR (${settings.DATA_DIR})`;
        say(`What readers tell is not kept: ${where} cannot be used. ${(error as Error).message}. The pages are served as before.`);
        throw error;
      }
    }
    const today = dayOf(Date.now());
    if (cleaned !== today) {
      await forgetBefore(store.db, daysBefore(settings.FEEDBACK_DAYS, Date.now()));
      cleaned = today;
    }
    return store;
  }

  async function write(): Promise<void> {
    const batch = takeWaiting();
    try {
      const {db, name} = await ready();
      await writeBatch(db, batch);
      for (const {tell} of batch.feedback.values()) for (const each of tell) each(true);
      say(`What readers tell is kept again: ${name}.`, true);
    } catch (error) {
      const isOpen = store !== undefined;
      if (store) say(`What readers tell could not be written to ${store.name}: ${(error as Error).message}. It is tried again.`);
      // A statement of SQLite that found the database locked stays in the way of the connection's next transaction.
      await close();
      putBack(withoutImpatient(batch, !isOpen));
    }
  }

  /** Tells the readers who have waited long enough, and all where there is no database; the rest of the batch is tried again. */
  function withoutImpatient(batch: Batch, all: boolean): Batch {
    for (const [key, {since, tell}] of batch.feedback) {
      if (!all && Date.now() - since < patience) continue;
      batch.feedback.delete(key);
      state.dropped++;
      for (const each of tell) each(false);
    }
    return batch;
  }

  function wake(soon: boolean, wait = soon ? soonest : gathered): void {
    const due = Date.now() + wait;
    if (due >= at) return;
    clearTimeout(timer);
    at = due;
    timer = setTimeout(flush, wait);
    // A process that has nothing else to do may end.
    timer.unref();
  }

  /** Writes all that waits. Resolves when it is written or has failed. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    at = Number.POSITIVE_INFINITY;
    writing = writing.then(write).then(() => {
      const isAwaited = queue().waiting.feedback.size > 0;
      if (waitingRows() > 0) wake(isAwaited, isAwaited ? again : gathered);
    });
    return writing;
  }

  state.wake = wake;
  // Opens the database, so that an operator reads at the start what is wrong with it.
  void flush();
  return {
    flush,
    /** Writes what waits, closes the database and takes nothing in from then on. */
    async stop() {
      await flush();
      state.wake = undefined;
      clearTimeout(timer);
      await close();
    }
  };
}
