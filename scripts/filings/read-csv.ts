import {readFileSync, statSync} from 'node:fs';
import {parse} from 'csv-parse/sync';
import {CommandError} from './command';

/** A line that cannot be used, with its number in the file and the reason. */
export type BadLine = {line: number; reason: string};
export type Row = {line: number; cells: string[]};
export type Sheet = {encoding: 'UTF-8' | 'GB18030'; header: string[]; rows: Row[]; bad: BadLine[]};

const megabyte = 1024 * 1024;
const largest = 20 * megabyte;
const mostQuoteErrors = 100;

/** Reads a CSV file in UTF-8 (with or without BOM) or GB18030. Errors name the file and the remedy. */
export function readSheet(file: string): Sheet {
  const size = statSync(file, {throwIfNoEntry: false})?.size;
  if (size === undefined) throw new CommandError(`${file} does not exist.`);
  if (size > largest)
    throw new CommandError(`${file} has ${(size / megabyte).toFixed(1)} MB; at most ${largest / megabyte} MB are read. Split the file.`);
  const {encoding, text} = decode(readFileSync(file), file);
  if (text.includes('\u0000')) throw new CommandError(`${file} has NUL characters: it is not a CSV file. Save it as "CSV UTF-8".`);
  const {rows, bad} = readRows(text);
  const [header, ...rest] = rows;
  if (!header) throw new CommandError(`${file} is empty. Its first line names the columns: 属地, 模型名称, 备案单位, 备案号, 备案时间.`);
  return {encoding, header: header.cells.map((cell) => cell.trim()), rows: rest, bad};
}

function decode(bytes: Buffer, file: string): {encoding: Sheet['encoding']; text: string} {
  for (const encoding of ['UTF-8', 'GB18030'] as const) {
    try {
      return {encoding, text: new TextDecoder(encoding, {fatal: true}).decode(bytes)};
    } catch {
      // Not this one.
    }
  }
  throw new CommandError(`${file} is neither UTF-8 nor GB18030. Save it as "CSV UTF-8".`);
}

/**
 * Splits CSV into rows with the number of the line each begins on. A broken quote makes its line bad and reading goes on
 * with the next; blank lines are passed over.
 */
export function readRows(text: string): {rows: Row[]; bad: BadLine[]} {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const rows: Row[] = [];
  const bad: BadLine[] = [];
  let start = 0;
  while (start < lines.length) {
    let end = start;
    try {
      parse(lines.slice(start).join('\n'), {
        bom: false,
        relax_column_count: true,
        max_record_size: megabyte,
        on_record: (cells: string[], {lines: read}) => {
          if (cells.some((cell) => cell.trim())) rows.push({line: end + 1, cells});
          end = start + read;
          return null;
        }
      });
      break;
    } catch (error) {
      bad.push({line: end + 1, reason: reasonOf(error as {code?: string; message: string})});
      start = end + 1;
    }
    if (bad.length >= mostQuoteErrors) {
      bad.push({line: start + 1, reason: `from here on nothing was read: ${mostQuoteErrors} lines have broken quotes`});
      break;
    }
  }
  return {rows, bad};
}

function reasonOf({code, message}: {code?: string; message: string}): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quotation mark is opened and never closed';
    case 'INVALID_OPENING_QUOTE':
      return 'a quotation mark stands inside a cell that does not begin with one; put the cell in quotes and double the mark';
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'something follows a closing quotation mark; double a mark that belongs to the text';
    case 'CSV_MAX_RECORD_SIZE':
      return 'the line is longer than 1 MB';
    default:
      return message;
  }
}
