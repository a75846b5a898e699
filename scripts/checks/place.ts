import {existsSync, readFileSync} from 'node:fs';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Line of the first match of a pattern from a line on, both counted from 1; 0 where there is none. */
function lineFrom(lines: readonly string[], pattern: RegExp, from: number): number {
  return lines.findIndex((line, index) => index >= from - 1 && pattern.test(line)) + 1;
}

/** A pattern for a field with its value, as TypeScript and JSON write it: `id: 'x'`, `"id": "x"`. */
const fieldWith = (key: string, value: unknown) =>
  new RegExp(`(?<![\\w-])${escaped(key)}["']?\\s*:\\s*(["'\`]?)${escaped(String(value))}\\1(?![\\w.-])`);

/**
 * Line on which a field of an entry stands in a file of data: the entry is the one whose `key` has the value `called`, or the last of
 * those where it is `again`. What cannot be found has the line of what is around it, at last 1.
 */
export function lineOfField(text: string, key: string, called: unknown, field = '', again = false): number {
  const lines = text.split('\n');
  let line = lineFrom(lines, fieldWith(key, called), 1);
  if (line === 0) return 1;
  for (let next = line; again && next > 0; next = lineFrom(lines, fieldWith(key, called), next + 1)) line = next;
  const end = lineFrom(lines, new RegExp(`^\\s*["']?${escaped(key)}["']?\\s*:`), line + 1) || lines.length + 1;
  for (const name of field.split('.').filter((part) => part !== '' && !/^\d+$/.test(part))) {
    const found = lineFrom(lines, new RegExp(`(?<![\\w-])${escaped(name)}["']?\\s*:`), line);
    if (found === 0 || found >= end) break;
    line = found;
  }
  return line;
}

/** Line of a message `Group.name` in the text of a catalogue, or of the deepest part of its name that is there. */
export function lineOfMessage(text: string, key: string): number {
  const lines = text.split('\n');
  let line = 1;
  key.split('.').forEach((part, depth) => {
    line = lineFrom(lines, new RegExp(`^\\s{${2 * (depth + 1)}}"${escaped(part)}"\\s*:`), line) || line;
  });
  return line;
}

/** Line of a quoted text in a file, 1 where it is not there. `again` takes the last. */
export function lineOfText(file: string, text: string, again = false): number {
  const lines = sourceOf(file).split('\n');
  const quoted = new RegExp(`["'\`]${escaped(text)}["'\`]`);
  return (again ? lines.findLastIndex((line) => quoted.test(line)) : lines.findIndex((line) => quoted.test(line))) + 1 || 1;
}

/** Text of a file of the portal, empty where it is not there. */
export function sourceOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
