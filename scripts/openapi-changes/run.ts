import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {stringify} from 'yaml';
import {isoDate, type ReferenceEntry} from '@/lib/data/schema';
import {differenceOf} from '@/lib/openapi/changes/difference';
import {historyFile, referenceHistory} from '@/lib/openapi/changes/history';
import {fingerprintOf} from '@/lib/openapi/changes/operation-facts';
import type {OpenApi} from '@/lib/openapi/types';
import {commitOf, folder, Refusal, readVersion} from './version';

export const usage = `npm run openapi:changes                shows what changed of the API document since its newest entry
npm run openapi:changes -- --write     writes it to content/openapi/changes, a file a day; a note that stands there is kept
  --from COMMIT|FILE   compares with that version instead: a commit, or a published document (JSON or YAML)
  --to COMMIT|FILE     the version to describe; the working tree where it is left out
  --date YYYY-MM-DD    day of the entry; today where it is left out`;

const options = {
  write: {type: 'boolean'},
  from: {type: 'string'},
  to: {type: 'string'},
  date: {type: 'string'},
  help: {type: 'boolean', short: 'h'}
} as const;

/** The version that an entry starts from, and proof that it is the one the entry before it ends with. The first entry starts from `to`. */
function startOf(date: string, named: string | undefined, to: OpenApi): OpenApi {
  const before = referenceHistory().find((entry) => entry.date < date);
  if (named === undefined && !before) return to;
  const from = readVersion(named ?? commitOf(before?.date ?? ''));
  if (before && fingerprintOf(from) !== before.document)
    throw new Refusal(
      `${named ?? 'The commit'} is not the document that the entry of ${before.date} ends with. Name another: --from COMMIT or FILE.`
    );
  return from;
}

/** The entry as it stands in its file. */
function textOf(entry: ReferenceEntry): string {
  return stringify(entry, {lineWidth: 0});
}

/** Makes the next entry of the history of the API document. Answers what is to be said; throws a Refusal where nothing can be made. */
export function makeEntry(words: string[]): string {
  const {values} = parseArgs({args: words, options});
  if (values.help) return usage;
  const day = isoDate.safeParse(values.date ?? new Date().toISOString().slice(0, 10));
  if (!day.success) throw new Refusal(`--date: ${day.error.issues[0]?.message}`);
  const date = day.data;
  const to = readVersion(values.to);
  const changes = differenceOf(startOf(date, values.from, to), to);
  const known = referenceHistory().find((entry) => entry.date === date);
  const entry: ReferenceEntry = {date, document: fingerprintOf(to), ...(known?.note && {note: known.note}), changes};
  if (changes.length === 0 && referenceHistory().length > 0 && !known) return 'No operation and no field has changed.';
  const text = textOf(entry);
  if (!values.write) return text;
  const file = join(folder, historyFile(date));
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
  return `${historyFile(date)}: ${changes.length} changes, ${changes.filter(({breaking}) => breaking).length} of them breaking.`;
}
