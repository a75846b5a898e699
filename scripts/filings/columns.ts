import type {Filing} from '@/lib/data/schema';
import {csvColumns, csvWords} from '@/lib/filings/csv';
import {CommandError} from './command';

type Field = (typeof csvColumns)[number]['field'];

/** Further names a column may have, beside its header in our own file and its field. */
const otherNames: Record<Field, string[]> = {
  place: ['province', 'region'],
  model: ['model name', 'name'],
  entity: ['filing entity'],
  number: ['filing number', '上线编号', 'launch number'],
  filedOn: ['filed on', 'filing date', 'date'],
  kind: [],
  state: ['status'],
  asOf: ['as of'],
  source: []
};
const required: Field[] = ['place', 'model', 'entity', 'number', 'filedOn'];
const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** Finds the columns by their names, Chinese or English, in any order. Throws when one is missing or stands twice. */
export function readHeader(file: string, header: string[]): {at: Partial<Record<Field, number>>; ignored: string[]} {
  const at: Partial<Record<Field, number>> = {};
  const ignored: string[] = [];
  header.forEach((name, index) => {
    const column = csvColumns.find(({field, header: own}) =>
      [own, field, ...otherNames[field]].some((each) => plain(each) === plain(name))
    );
    if (!column) ignored.push(name);
    else if (at[column.field] !== undefined)
      throw new CommandError(`${file}: the column ${column.header} stands twice. Remove or rename one of the two.`);
    else at[column.field] = index;
  });
  const missing = csvColumns.filter(({field}) => required.includes(field) && at[field] === undefined);
  if (missing.length > 0)
    throw new CommandError(
      `${file}: no column for ${missing.map((column) => `${column.header} (${column.field})`).join(', ')}. The first line names: ${header.join(', ')}.`
    );
  return {at, ignored: ignored.filter(Boolean)};
}

/** A code of the data from its word in either language; undefined for another word. */
export function readWord<K extends keyof typeof csvWords>(field: K, text: string): Filing[K] | undefined {
  const words: Record<string, string> = csvWords[field];
  return Object.keys(words).find((code) => code === plain(text) || words[code] === text.trim()) as Filing[K] | undefined;
}
