import {existsSync, readFileSync} from 'node:fs';
import nodePath from 'node:path';
import {faultsIn} from '../data/faults';
import {type Filing, filing, filingFile, parseList} from '../data/schema';

/** The data file of this portal, relative to the project. `npm run filings` edits it. */
export const filingsFile = 'content/filings/records.json';

/** A registry as its file has it. */
export type FilingList = {asOf: string; records: Filing[]};

/** Checks the text of a data file. Errors name `file`, the record, the field and the remedy. */
export function parseFilings(file: string, text: string): FilingList {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: the file is not JSON: ${(error as Error).message}. Restore it from version control.`);
  }
  const result = filingFile.safeParse(data);
  if (!result.success) {
    const lines = faultsIn(data, result.error).map(({field, message}) => `  field "${field}": ${message}`);
    throw new Error(`${file} is not a registry.\n${lines.join('\n')}\nIt has "version": 1, "asOf" and "records".`);
  }
  const records = parseList(file, filing, result.data.records as Filing[], 'number');
  const numbers = new Set(records.map(({number}) => number));
  for (const {number, replacedBy} of records) {
    if (replacedBy && !numbers.has(replacedBy))
      throw new Error(
        `${file}: record ${JSON.stringify(number)} is replaced by ${JSON.stringify(replacedBy)}, which is not in the file. Add that record or correct the number.`
      );
  }
  return {asOf: result.data.asOf, records};
}

/** Where a file stands that a setting names, absolute (`C:\\data\\filings.json` too, on Windows) or relative to `folder`. */
export function placeOf(file: string, folder: string, path: Pick<typeof nodePath, 'isAbsolute' | 'join'> = nodePath): string {
  return path.isAbsolute(file) ? file : path.join(/* turbopackIgnore: true */ folder, file);
}

/** Reads a registry from a file, absolute or relative to the project. */
export function loadFilings(file: string = filingsFile): FilingList {
  const place = placeOf(file, process.cwd());
  if (!existsSync(/* turbopackIgnore: true */ place))
    throw new Error(
      `${file}: there is no such file. FILINGS_FILE names the data file of the registry: correct it, or leave it out for ${filingsFile}.`
    );
  return parseFilings(file, readFileSync(/* turbopackIgnore: true */ place, 'utf8'));
}

/** The filed services the portal publishes, those removed since included. */
export const filings = loadFilings().records;
