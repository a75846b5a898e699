import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {csvText} from '@/lib/filings/csv';
import {backupText, restoreText} from '@/lib/insights/backup';
import {openStore, type Place, type Store} from '@/lib/insights/database';
import {readReport} from '@/lib/insights/report';
import {env} from '@/lib/server/env';
import {asText, tablesOf} from './tables';

const usage = `Usage: npm run insights -- [--days 30] [--json | --csv TABLE | --backup FILE | --restore FILE]
  (nothing)        tables of what readers told in the last 30 days; --days 7, 30, 90 or any other number up to 3650
  --json           the same as JSON
  --csv TABLE      one table as CSV: pages, remarks, misses, unopened, dead or days
  --backup FILE    writes all that is kept to a file that SQLite and PostgreSQL can both take back
  --restore FILE   puts a backup in, in the place of rows that are the same
The database is that of DATABASE_URL, or of the folder DATA_DIR.`;

const options = {
  days: {type: 'string', default: '30'},
  json: {type: 'boolean'},
  csv: {type: 'string'},
  backup: {type: 'string'},
  restore: {type: 'string'},
  help: {type: 'boolean', short: 'h'}
} as const;

class UsageError extends Error {}

function read(args: string[]) {
  try {
    return parseArgs({args, options}).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function answer({db, name}: Store, given: ReturnType<typeof read>): Promise<string> {
  if (given.backup) {
    const text = await backupText(db);
    writeFileSync(given.backup, text, {mode: 0o600});
    return `${given.backup} holds ${text.split('\n').length - 2} rows of ${name}.`;
  }
  if (given.restore) return `${await restoreText(db, readFileSync(given.restore, 'utf8'))} rows are in ${name}.`;
  const report = await readReport(db, Number(given.days));
  if (given.json) return JSON.stringify(report, null, 2);
  const tables = tablesOf(report);
  if (given.csv === undefined) return `${report.from} to ${report.to} (UTC), ${name}\n\n${Object.values(tables).map(asText).join('\n')}`;
  const table = Object.hasOwn(tables, given.csv) ? tables[given.csv] : undefined;
  if (!table) throw new UsageError(`There is no table "${given.csv}".`);
  return csvText([table.head, ...table.rows.map((row) => row.map((cell) => String(cell ?? '')))]);
}

/** Runs the command and prints what it says. The answer is the exit code: 1 where the database or a file cannot be used, 2 for a wrong call. */
export async function runInsights(args: string[], place: Place = env): Promise<number> {
  let store: Store | undefined;
  try {
    const given = read(args);
    if (given.help) {
      console.log(usage);
      return 0;
    }
    const days = Number(given.days);
    if (!Number.isInteger(days) || days < 1 || days > 3650)
      throw new UsageError(`--days ${given.days}: give a whole number from 1 to 3650.`);
    store = await openStore(place);
    console.log((await answer(store, given)).trimEnd());
    return 0;
  } catch (error) {
    console.error((error as Error).message + (error instanceof UsageError ? `\n${usage}` : ''));
    return error instanceof UsageError ? 2 : 1;
  } finally {
    await store?.db.destroy();
  }
}
