import type {Fault} from './faults';

/** An entry of a list that is wrong: its name in messages, the field it is called by, and its faults, or the entry whose name it repeats. */
export type WrongEntry = {name: string; key: string; called: unknown; faults: Fault[]; earlier?: string};

function sentenceOf(file: string, {name, key, faults, earlier}: WrongEntry): string {
  if (earlier !== undefined)
    return `${file}: ${name} repeats the ${key} of ${earlier}. Each ${key} may stand once: remove or correct one of the two.`;
  const lines = faults.map(({field, message}) => `  field "${field}": ${message}`);
  return `${file}: ${name} is not valid.\n${lines.join('\n')}\nCorrect the field in ${file}.`;
}

/** Data that is wrong. Its message names file, entry, field, value and remedy; the checks make a finding of each fault. */
export class DataError extends Error {
  constructor(
    readonly file: string,
    readonly entries: readonly WrongEntry[]
  ) {
    super(entries.map((entry) => sentenceOf(file, entry)).join('\n'));
  }
}
