import {type MessageFormatElement, parse, TYPE} from '@formatjs/icu-messageformat-parser';
import type {Finding} from './finding';
import {lineOfMessage} from './place';

export type Catalogue = {[key: string]: string | Catalogue};

function flatten(catalogue: Catalogue, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) => {
      const name = prefix ? `${prefix}.${key}` : key;
      return typeof value === 'string' ? [[name, value] as const] : [...flatten(value, name)];
    })
  );
}

/** Names of all messages, `Group.name`. */
export function keysOf(catalogue: Catalogue): string[] {
  return [...flatten(catalogue).keys()];
}

/** Arguments of a message with their kind; `plural` and `number` are both numbers. */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.argument:
        return [`{${element.value}}`];
      case TYPE.number:
        return [`{${element.value}, number}`];
      case TYPE.date:
      case TYPE.time:
        return [`{${element.value}, date}`];
      case TYPE.plural:
        return [`{${element.value}, number}`, ...Object.values(element.options).flatMap((option) => argumentsOf(option.value))];
      case TYPE.select:
        return [`{${element.value}, select}`, ...Object.values(element.options).flatMap((option) => argumentsOf(option.value))];
      case TYPE.tag:
        return [`<${element.value}>`, ...argumentsOf(element.children)];
      default:
        return [];
    }
  });
  return [...new Set(found)].sort();
}

type Source = {file: string; text: string; catalogue: Catalogue};

/** Reads a catalogue from the text of its file. Throws, naming the file, what is not JSON. */
export function readCatalogue(file: string, text: string): Source {
  try {
    return {file, text, catalogue: JSON.parse(text) as Catalogue};
  } catch (error) {
    throw new Error(`${file}: the file is not JSON: ${(error as Error).message}. Correct it at that place.`);
  }
}

/**
 * Compares a catalogue with that of the default language: same keys, messages that parse, same ICU arguments. One in progress may lack
 * keys.
 */
export function compareCatalogues(base: Source, other: Source, inProgress = false): Finding[] {
  const [left, right] = [flatten(base.catalogue), flatten(other.catalogue)];
  const findings: Finding[] = [];
  const report = ({file, text}: Source, key: string, message: string, remedy: string) =>
    findings.push({file, line: lineOfMessage(text, key), message, remedy});
  const missing = (own: Source, twin: Source, key: string) =>
    report(twin, key, `the message "${key}" is missing; ${own.file} has it.`, `Add the message, or remove the key from ${own.file}.`);
  for (const key of left.keys()) if (!right.has(key) && !inProgress) missing(base, other, key);
  for (const key of right.keys()) if (!left.has(key)) missing(other, base, key);
  for (const [key, text] of left) {
    const translation = right.get(key);
    if (translation === undefined) continue;
    const [a, b] = [[base, text] as const, [other, translation] as const].map(([source, message]) => {
      if (message.trim() === '') report(source, key, `the message "${key}" is empty.`, 'Write it.');
      try {
        return argumentsOf(parse(message)).join(' ');
      } catch (error) {
        report(source, key, `the message "${key}" is not ICU: ${(error as Error).message}.`, 'Correct its braces.');
        return undefined;
      }
    });
    if (a !== undefined && b !== undefined && a !== b)
      report(
        other,
        key,
        `the message "${key}" has the arguments ${b || '(none)'}, and ${base.file} has ${a || '(none)'}.`,
        'Use the same arguments in both.'
      );
  }
  return findings;
}
