import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {type FilingList, parseFilings} from '@/lib/filings/file';
import {createRegistry} from '@/lib/filings/registry';
import {CommandError} from './command';

/** A registry with the text it was read from. */
export type Stored = {file: string; text: string; list: FilingList};

/** Reads and checks a registry. Throws, naming file, record, field and remedy. */
export function readStore(file: string): Stored {
  if (!existsSync(file)) throw new CommandError(`${file} does not exist. Name the registry with --file, or set FILINGS_FILE.`);
  const text = readFileSync(file, 'utf8');
  const list = parseFilings(file, text);
  createRegistry(list, file);
  return {file, text, list};
}

/** A registry as its file has it. */
export function serialise({asOf, records}: FilingList): string {
  return `${JSON.stringify({version: 1, asOf, records}, null, 2)}\n`;
}

/**
 * Replaces the registry by another, checked one. False when nothing changes. Refuses when the file has changed since it was
 * read, so that two editors cannot undo each other.
 */
export function writeStore({file, text}: Stored, next: FilingList): boolean {
  const wanted = serialise(next);
  createRegistry(parseFilings(file, wanted), file);
  if (wanted === text) return false;
  if (readFileSync(file, 'utf8') !== text)
    throw new CommandError(`${file} has changed in the meantime. Nothing was written; run the command again.`);
  writeAtomically(file, wanted);
  return true;
}

/**
 * Writes a file so that, killed at any moment, it is the old one or the new one: a complete copy beside it reaches the disk
 * before it takes the name.
 */
export function writeAtomically(file: string, text: string): void {
  const target = resolve(file);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, {flush: true, mode: 0o644});
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, {force: true});
    throw error;
  }
}
