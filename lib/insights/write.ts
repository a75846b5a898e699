import type {Kysely, Transaction} from 'kysely';
import type {Batch, Row} from './queue';
import {keys, type TableName, type Tables, tableNames} from './tables';

/** SQLite takes 32,766 values in a statement. */
const rowsAtOnce = 500;

/** Adds rows to a table; of one that is there the count goes up, and `set` takes its new value. */
async function add(db: Transaction<Tables>, table: TableName, rows: Row[]): Promise<void> {
  const {columns, count} = keys[table];
  // The four tables differ in their columns only, which the builder's types cannot be told.
  const any = db as unknown as Transaction<Record<string, Row>>;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await any
      .insertInto(table)
      .values(rows.slice(from, from + rowsAtOnce))
      .onConflict((conflict) =>
        conflict.columns([...columns]).doUpdateSet((expression) => ({
          [count]: expression(`${table}.${count}`, '+', expression.ref(`excluded.${count}`)),
          ...(table === 'search' && {results: expression.ref('excluded.results')})
        }))
      )
      .execute();
  }
}

/** Writes a batch, all of it or nothing. */
export async function writeBatch(db: Kysely<Tables>, batch: Batch): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const table of tableNames) {
      // In one order, so that two copies that write the same rows never wait for each other.
      const rows = [...batch[table].entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, {row}]) => row);
      if (rows.length > 0) await add(transaction, table, rows);
    }
  });
}

/** Deletes what is older than a day. */
export async function forgetBefore(db: Kysely<Tables>, day: string): Promise<void> {
  for (const table of tableNames) await db.deleteFrom(table).where('day', '<', day).execute();
}
