import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {loadFilings, parseFilings} from '@/lib/filings/file';
import {runFilings} from './run';
import {serialise} from './store';

/** The first line of a list, and one that is right. */
export const header = '属地,模型名称,备案单位,备案号,备案时间';
export const line = '北京市,云海大模型,北京云海科技有限公司,Beijing-YunHai-202401020003,2024/1/5';

/** Where the registry of a test lies, and a list to import. */
export const place = {folder: '', file: '', csv: ''};

/** Makes a folder with a registry of the two records of this portal, for `beforeEach`; what it returns removes it. */
export function freshRegistry() {
  const folder = mkdtempSync(join(tmpdir(), 'filings-'));
  Object.assign(place, {folder, file: join(folder, 'records.json'), csv: join(folder, 'list.csv')});
  writeFileSync(place.file, serialise(loadFilings()));
  return () => rmSync(folder, {recursive: true, force: true});
}

/** Runs a command in this process, which is what `npm run filings` does in its own. The folder is "." in what it prints. */
export async function run(...args: string[]) {
  const printed = {out: [] as string[], err: [] as string[]};
  const {log, error} = console;
  console.log = (text: string) => printed.out.push(...text.replaceAll(place.folder, '.').split('\n'));
  console.error = (text: string) => printed.err.push(...text.replaceAll(place.folder, '.').split('\n'));
  try {
    return {status: await runFilings([...args, '--file', place.file]), ...printed};
  } finally {
    Object.assign(console, {log, error});
  }
}

export const bytes = () => readFileSync(place.file, 'utf8');
export const write = (list: Parameters<typeof serialise>[0]) => writeFileSync(place.file, serialise(list));
export const read = () => parseFilings(place.file, bytes());
