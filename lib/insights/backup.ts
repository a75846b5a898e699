import type {Kysely} from 'kysely';
import {keys, type TableName, type Tables, tableNames} from './tables';

/** Form of the file. A later one reads this one too. */
const version = 1;

/** Everything that is kept, as lines of JSON: the first says what it is, the others are one row each. SQLite and PostgreSQL read the same. */
export async function backupText(db: Kysely<Tables>): Promise<string> {
  const rows: string[] = [JSON.stringify({insights: version})];
  for (const table of tableNames) {
    const found = await db
      .selectFrom(table)
      .selectAll()
      .orderBy(keys[table].columns[0] as never)
      .execute();
    rows.push(...found.map((row) => JSON.stringify({table, row})));
  }
  return `${rows.join('\n')}\n`;
}

/** Puts the rows of a backup in, in the place of those that are the same; all or none. Returns their number. Throws where the file is no backup. */
export async function restoreText(db: Kysely<Tables>, text: string): Promise<number> {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  if (read(head, 1).insights !== version)
    throw new Error(`Line 1: this is no backup of form ${version}; it begins with {"insights":${version}}.`);
  const rows = lines.map((line, index) => {
    const {table, row} = read(line, index + 2) as {table: TableName; row: Record<string, unknown>};
    if (!tableNames.includes(table) || typeof row !== 'object') throw new Error(`Line ${index + 2}: there is no row of a known table.`);
    return {table, row};
  });
  await db.transaction().execute(async (transaction) => {
    for (const {table, row} of rows) {
      await transaction
        .insertInto(table)
        .values(row as never)
        .onConflict((conflict) => conflict.columns([...keys[table].columns] as never).doUpdateSet(row as never))
        .execute();
    }
  });
  return rows.length;
}

function read(line: string, at: number): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new Error(`Line ${at}: this is no JSON.`);
  }
}
