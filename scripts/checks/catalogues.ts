import {type MessageFormatElement, parse, TYPE} from '@formatjs/icu-messageformat-parser';

type Catalogue = {[key: string]: string | Catalogue};

function flatten(catalogue: Catalogue, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) => {
      const name = prefix ? `${prefix}.${key}` : key;
      return typeof value === 'string' ? [[name, value] as const] : [...flatten(value, name)];
    })
  );
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

/** Compares two catalogues: same keys, messages that parse, same ICU arguments. Each line names the file, the key and the remedy. */
export function compareCatalogues(zh: Catalogue, en: Catalogue): string[] {
  const catalogues = {'messages/zh.json': flatten(zh), 'messages/en.json': flatten(en)};
  const [left, right] = Object.entries(catalogues) as [[string, Map<string, string>], [string, Map<string, string>]];
  const problems: string[] = [];
  for (const [[file, own], [otherFile, other]] of [
    [left, right],
    [right, left]
  ] as const) {
    for (const key of own.keys()) {
      if (!other.has(key))
        problems.push(`${otherFile}: the key "${key}" is missing; ${file} has it. Add the message, or remove the key from ${file}.`);
    }
  }
  for (const [key, text] of left[1]) {
    const translation = right[1].get(key);
    if (translation === undefined) continue;
    const [a, b] = [[left[0], text] as const, [right[0], translation] as const].map(([file, message]) => {
      if (message.trim() === '') problems.push(`${file}: the message "${key}" is empty. Write it.`);
      try {
        return argumentsOf(parse(message)).join(' ');
      } catch (error) {
        problems.push(`${file}: the message "${key}" is not ICU: ${(error as Error).message}. Correct its braces.`);
        return undefined;
      }
    });
    if (a !== undefined && b !== undefined && a !== b) {
      problems.push(
        `${right[0]}: the message "${key}" has the arguments ${b || '(none)'}, and ${left[0]} has ${a || '(none)'}. Use the same arguments in both.`
      );
    }
  }
  return problems;
}
