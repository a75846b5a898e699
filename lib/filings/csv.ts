import type {Filing} from '@/lib/data/schema';
import type {Registry} from './registry';

type Column = {field: 'place' | 'model' | 'entity' | 'number' | 'filedOn' | 'kind' | 'state' | 'asOf' | 'source'; header: string};

/** Columns of the file, the five of the official list first. */
export const csvColumns: readonly Column[] = [
  {field: 'place', header: '属地'},
  {field: 'model', header: '模型名称'},
  {field: 'entity', header: '备案单位'},
  {field: 'number', header: '备案号'},
  {field: 'filedOn', header: '备案时间'},
  {field: 'kind', header: '类型'},
  {field: 'state', header: '状态'},
  {field: 'asOf', header: '截至'},
  {field: 'source', header: '来源'}
];

/** Words of the file for values that are codes in the data. */
export const csvWords = {
  kind: {filing: '备案', registration: '登记'},
  state: {listed: '在列', removed: '已移除'}
} as const;

const formula = /^['=+\-@\t\r＝＋－＠]/;

/** A cell that no spreadsheet takes for a formula: an apostrophe before it makes it text. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Takes back what `guardCell` did. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

function cellOf(record: Filing, field: Column['field']): string {
  if (field === 'kind') return csvWords.kind[record.kind];
  if (field === 'state') return csvWords.state[record.state];
  return record[field];
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The registry as CSV (RFC 4180) in UTF-8 with BOM, as spreadsheets want it. `filings import` reads it back. */
export function toCsv({records}: Pick<Registry, 'records'>): string {
  const lines = [
    csvColumns.map(({header}) => header),
    ...records.map((record) => csvColumns.map(({field}) => guardCell(cellOf(record, field))))
  ];
  return withMark(lines);
}

const withMark = (lines: readonly string[][]) => `\ufeff${lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`;

/** Any table as CSV in the same form, its cells guarded. */
export function csvText(lines: readonly string[][]): string {
  return withMark(lines.map((cells) => cells.map(guardCell)));
}
