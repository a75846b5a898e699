import type {Filing} from '@/lib/data/schema';
import {filing} from '@/lib/data/schema';
import {unguardCell} from '@/lib/filings/csv';
import {readHeader, readWord} from './columns';
import {readDate} from './dates';
import type {BadLine, Sheet} from './read-csv';
import {asText, digitsAlone, spreadsheetTrace} from './spreadsheet';

/** What a line says of a record. What its file has no column for is undefined. */
export type Given = Pick<Filing, 'place' | 'model' | 'entity' | 'number' | 'filedOn'> &
  Partial<Pick<Filing, 'kind' | 'state' | 'asOf' | 'source'>>;

const labels = {place: 'place', model: 'model name', entity: 'filing entity', number: 'filing number'} as const;

/** Reads the lines of a sheet. Names and numbers come out as they went in; each bad line comes with its first reason. */
export function readRecords(
  file: string,
  sheet: Sheet,
  day: string
): {records: {line: number; given: Given}[]; bad: BadLine[]; ignored: string[]} {
  const {at, ignored} = readHeader(file, sheet.header);
  const bad = [...sheet.bad];
  const records: {line: number; given: Given}[] = [];
  for (const {line, cells} of sheet.rows) {
    const cell = (field: keyof typeof at) => {
      const index = at[field];
      return index === undefined ? undefined : unguardCell(cells[index] ?? '');
    };
    const result =
      cells.length === sheet.header.length ? readLine(cell, day) : `${cells.length} cells, the first line has ${sheet.header.length}`;
    if (typeof result === 'string') bad.push({line, reason: result});
    else records.push({line, given: result});
  }
  return {records, bad, ignored};
}

function readLine(cell: (field: keyof Given) => string | undefined, day: string): Given | string {
  const texts = {place: '', model: '', entity: '', number: ''};
  for (const field of Object.keys(labels) as (keyof typeof labels)[]) {
    texts[field] = cell(field) ?? '';
    const trace = spreadsheetTrace(texts[field]);
    if (trace) return `the ${labels[field]} "${texts[field]}" is what a spreadsheet has made of it, ${trace}; ${asText}`;
    const reason = filing.shape[field].safeParse(texts[field]).error?.issues[0]?.message;
    if (reason) return `the ${labels[field]} ${reason}`;
    if (field === 'number' && digitsAlone(texts.number))
      return `the ${labels.number} "${texts.number}" has digits alone, from which a spreadsheet takes zeros; compare it with the source, and add it with "filings add" if it is so`;
  }
  const filed = readDate(cell('filedOn') ?? '');
  if ('reason' in filed) return filed.reason;
  if (filed.date > day) return `the day ${filed.date} lies in the future`;
  const given: Given = {...texts, filedOn: filed.date};
  for (const field of ['kind', 'state'] as const) {
    const text = cell(field);
    if (!text) continue;
    const word = readWord(field, text);
    if (!word) return `"${text}" is not a ${field}`;
    Object.assign(given, {[field]: word});
  }
  const asOf = cell('asOf');
  if (asOf) {
    const read = readDate(asOf);
    if ('reason' in read) return read.reason;
    given.asOf = read.date;
  }
  const source = cell('source');
  if (source) {
    const reason = filing.shape.source.safeParse(source).error?.issues[0]?.message;
    if (reason) return `"${source}": ${reason}`;
    given.source = source;
  }
  return given;
}
