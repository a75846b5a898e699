import type {z} from 'zod';
import {faultsIn} from './faults';

/**
 * Parses a list of facts and names the file, the entry, the field and the remedy when one is wrong.
 * `key` names the field that must be unique, and by which an entry is called in messages; lists that share `seen` share their keys.
 */
export function parseList<S extends z.ZodType>(
  file: string,
  schema: S,
  entries: readonly z.input<S>[],
  key: keyof z.output<S> & string,
  seen = new Map<unknown, string>()
): z.output<S>[] {
  return entries.map((entry, index) => {
    const raw = entry as Record<string, unknown>;
    const name = `${file}: entry ${index + 1} (${key} ${JSON.stringify(raw[key])})`;
    const result = schema.safeParse(entry);
    if (!result.success) {
      const lines = faultsIn(entry, result.error).map(({field, message}) => `  field "${field}": ${message}`);
      throw new Error(`${name} is not valid.\n${lines.join('\n')}\nCorrect the field in ${file}.`);
    }
    const value = (result.data as Record<string, unknown>)[key];
    const earlier = seen.get(value);
    if (earlier !== undefined) {
      throw new Error(`${name} repeats the ${key} of ${earlier}. Each ${key} may stand once: remove or correct one of the two.`);
    }
    seen.set(value, `${file}: entry ${index + 1}`);
    return result.data;
  });
}
