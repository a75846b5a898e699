import {parseDocument, type SchemaOptions, visit} from 'yaml';
import type {Locale} from '@/i18n/routing';
import {joinLines} from './joined-lines';

/** Characters at each side of a line end by which its place is found again in the value. */
const around = 12;

/** The value of a scalar whose lines YAML has joined by spaces, without the spaces that stand in Chinese now. */
function joined(value: string, source: string, locale: Locale): string {
  const lines = source.split('\n').map((line) => line.trim());
  return lines.slice(1).reduce((text, line, index) => {
    const [end, begin] = [(lines[index] ?? '').slice(-around), line.slice(0, around)];
    return text.replace(`${end} ${begin}`, () => joinLines(`${end}\n${begin}`, locale).replace('\n', ' '));
  }, value);
}

/**
 * Reads YAML whose texts are of `locale`. A text that stands on several lines is joined by spaces, in Chinese without them.
 * Throws on what is not YAML, and on a number whose digits would change.
 */
export function readYaml(source: string, locale: Locale, options: SchemaOptions = {}): unknown {
  const document = parseDocument(source, options);
  const [error] = document.errors;
  if (error) throw error;
  visit(document, {
    Scalar(_, node) {
      if (Number.isInteger(node.value) && !Number.isSafeInteger(node.value))
        throw new Error(`the number ${node.source} has more digits than are kept. Put it in quotes, as a text.`);
      if (typeof node.value === 'string' && node.type !== 'BLOCK_LITERAL')
        node.value = joined(node.value, source.slice(...(node.range ?? [0, 0])), locale);
    }
  });
  return document.toJS();
}
