import type {z} from 'zod';
import {DataError, type WrongEntry} from './data-error';
import {faultsIn} from './faults';

/**
 * Parses a list of facts. Throws a DataError with every fault of every entry.
 * `key` names the field that must be unique, and by which an entry is called in messages; lists that share `seen` share their keys.
 */
export function parseList<S extends z.ZodType>(
  file: string,
  schema: S,
  entries: readonly z.input<S>[],
  key: keyof z.output<S> & string,
  seen = new Map<unknown, string>()
): z.output<S>[] {
  const wrong: WrongEntry[] = [];
  const parsed = entries.map((entry, index) => {
    const called = (entry as Record<string, unknown>)[key];
    const name = `entry ${index + 1} (${key} ${JSON.stringify(called)})`;
    const result = schema.safeParse(entry);
    if (!result.success) {
      wrong.push({name, key, called, faults: faultsIn(entry, result.error)});
      return undefined;
    }
    const value = (result.data as Record<string, unknown>)[key];
    const earlier = seen.get(value);
    if (earlier !== undefined) wrong.push({name, key, called, faults: [], earlier});
    else seen.set(value, `${file}: entry ${index + 1}`);
    return result.data;
  });
  if (wrong.length > 0) throw new DataError(file, wrong);
  return parsed as z.output<S>[];
}
