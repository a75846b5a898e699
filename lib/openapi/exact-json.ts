import {parse, stringify} from 'lossless-json';

/** A number of JSON whose digits a JavaScript number would change (`8868902201637896193`, `1.0`), as it was written. */
export class JsonNumber {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }

  valueOf(): number {
    return Number(this.text);
  }

  /** What `JSON.stringify` makes of it, which loses the digits: `formatJson` keeps them. */
  toJSON(): number {
    return Number(this.text);
  }
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** The number that a text is by the grammar of JSON, with its digits: a JavaScript number where that keeps them. Undefined for any other text. */
export function jsonNumber(text: string): number | JsonNumber | undefined {
  if (!number.test(text)) return undefined;
  return String(Number(text)) === text ? Number(text) : new JsonNumber(text);
}

/** Takes a string in few steps: a file as Base64 has more characters than an expression can go back over one by one. */
const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** Whether every number in a JSON text is one that a JavaScript number keeps. */
function keepsDigits(text: string): boolean {
  for (const [token] of text.matchAll(stringOrNumber)) if (token[0] !== '"' && String(Number(token)) !== token) return false;
  return true;
}

/** Reads JSON without changing a digit: numbers that JavaScript cannot keep become `JsonNumber`. Throws a SyntaxError as `JSON.parse` does. */
export function parseJson(text: string): unknown {
  if (keepsDigits(text)) return JSON.parse(text);
  return parse(text, undefined, {parseNumber: (digits) => jsonNumber(digits), onDuplicateKey: ({newValue}) => newValue});
}

const numbers = [{test: (value: unknown) => value instanceof JsonNumber, stringify: String}];

/** Writes JSON with every digit that `parseJson` has read. `indent` in spaces; 0 writes one line. */
export function formatJson(value: unknown, indent = 2): string {
  return stringify(value, undefined, indent || undefined, numbers) ?? 'null';
}

/** Whether a value is a number of JSON, in either form. */
export function isNumber(value: unknown): value is number | JsonNumber {
  return typeof value === 'number' || value instanceof JsonNumber;
}
