import {existsSync, mkdirSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {Kysely, PostgresDialect, SqliteDialect} from 'kysely';
import Sqlite from 'libsql';
import {Pool} from 'pg';
import {migrate} from './migrations';
import type {Tables} from './tables';

/** Milliseconds that a write waits for another process. Short: SQLite waits on the thread that serves pages. */
const busy = 50;

export type Store = {
  db: Kysely<Tables>;
  /** Whether what is written is still where the next start will look for it. */
  isThere: () => boolean;
  /** What the operator calls it, without a password. */
  name: string;
};

export type Place = {DATABASE_URL?: string; DATA_DIR: string};

/** Opens PostgreSQL where an address is given, else a file of SQLite in the folder, and makes or renews its tables. Throws why it cannot. */
export async function openStore({DATABASE_URL, DATA_DIR}: Place): Promise<Store> {
  const store = DATABASE_URL ? postgres(DATABASE_URL) : sqlite(DATA_DIR);
  try {
    await migrate(store.db);
    return store;
  } catch (error) {
    await store.db.destroy();
    throw error;
  }
}

function postgres(address: string): Store {
  const pool = new Pool({connectionString: address, max: 2, connectionTimeoutMillis: 3000, statement_timeout: 5000, allowExitOnIdle: true});
  // A connection that is lost while nobody uses it would otherwise end the process.
  pool.on('error', () => undefined);
  const {host, pathname} = new URL(address);
  return {db: new Kysely({dialect: new PostgresDialect({pool})}), isThere: () => true, name: `PostgreSQL at ${host}${pathname}`};
}

function sqlite(folder: string): Store {
  const file = join(resolve(/* turbopackIgnore: true */ folder), 'insights.db');
  // Its parent has to be there: a path that is mistyped makes no tree of folders.
  if (!existsSync(/* turbopackIgnore: true */ folder)) mkdirSync(folder);
  const database = new Sqlite(file, {timeout: busy} as ConstructorParameters<typeof Sqlite>[1]);
  // A reader is not held up by a writer, and what was written outlives the process.
  database.pragma('journal_mode = WAL');
  const inode = () => statSync(/* turbopackIgnore: true */ file, {throwIfNoEntry: false})?.ino;
  const opened = inode();
  return {db: new Kysely({dialect: new SqliteDialect({database})}), isThere: () => inode() === opened, name: file};
}
