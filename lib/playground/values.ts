import {formatJson, jsonNumber, parseJson} from '../openapi/exact-json';
import {check, type Fault, type FormSchema} from './check';

/** How a field is asked for. */
export type Control = 'file' | 'choice' | 'number' | 'line' | 'text' | 'json';

/** What a reader typed, by field; empty means not set. */
export type Texts = Readonly<Record<string, string>>;

/** A fault at a field of the form. */
export type FieldFault = {field: string; key: Fault['key'] | 'json' | 'file' | 'size' | 'key'; value: string; path: string};

/** The control that suits a schema. */
export function controlOf(schema: FormSchema | true): Control {
  if (schema === true) return 'json';
  if (schema.format === 'binary' || schema.items?.format === 'binary') return 'file';
  if (schema.enum ?? (schema.const !== undefined || schema.type === 'boolean')) return 'choice';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type !== 'string') return 'json';
  return schema.format || schema.pattern || (schema.maxLength !== undefined && schema.maxLength <= 128) ? 'line' : 'text';
}

/** Values a choice offers, as texts. */
export function choicesOf(schema: FormSchema): string[] {
  if (schema.const !== undefined) return [String(schema.const)];
  return schema.enum ? schema.enum.filter((value) => value !== null).map(String) : ['true', 'false'];
}

function takesText(schema: FormSchema | true): boolean {
  if (schema === true) return true;
  return [schema.type].flat().includes('string') || Boolean(schema.oneOf?.some(takesText));
}

/** A value as the text of its control. */
export function textOf(schema: FormSchema | true, value: unknown): string {
  if (value === undefined) return '';
  if (controlOf(schema) !== 'json') return String(value);
  return typeof value === 'string' && schema !== true && takesText(schema) ? value : formatJson(value);
}

/** The value a text stands for. Undefined where nothing is set; throws where it is not JSON and has to be. */
export function readValue(schema: FormSchema | true, text: string): unknown {
  if (text === '') return undefined;
  if (schema === true) return parseJson(text);
  switch (controlOf(schema)) {
    case 'number':
      return jsonNumber(text.trim()) ?? (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text);
    case 'choice': {
      const allowed = schema.const === undefined ? (schema.enum ?? [true, false]) : [schema.const];
      return allowed.find((value) => String(value) === text) ?? text;
    }
    case 'json':
      try {
        return parseJson(text);
      } catch (error) {
        if (takesText(schema) && !/^\s*[[{]/.test(text)) return text;
        throw error;
      }
    default:
      return text;
  }
}

/** Reads one field and checks it. `prefix` begins the names of the form's fields. */
export function readField(schema: FormSchema | true, field: string, text: string): {value?: unknown; faults: FieldFault[]} {
  try {
    const value = readValue(schema, text);
    if (value === undefined) return {faults: []};
    return {value, faults: check(schema, value).map((fault) => ({...fault, field}))};
  } catch {
    return {faults: [{field, key: 'json', value: '', path: ''}]};
  }
}

const prefix = 'body.';

/** The fields of a body: those of its form, then what has been given beside them. */
export function bodyFields(form: FormSchema, texts: Texts): [name: string, schema: FormSchema | true][] {
  const known = form.properties ?? {};
  const others = Object.keys(texts)
    .filter((field) => field.startsWith(prefix) && texts[field] !== '')
    .map((field) => field.slice(prefix.length))
    .filter((name) => !Object.hasOwn(known, name));
  return [...Object.entries(known), ...others.map((name): [string, true] => [name, true])];
}

/**
 * Reads the fields of a body and checks each, and that none is missing. `values` are given values of fields, which count in place
 * of their texts.
 */
export function readBody(
  form: FormSchema,
  texts: Texts,
  values: Readonly<Record<string, unknown>> = {}
): {body: Record<string, unknown>; faults: FieldFault[]} {
  const body: [string, unknown][] = [];
  const faults: FieldFault[] = [];
  for (const [name, schema] of bodyFields(form, texts)) {
    const field = prefix + name;
    const read = Object.hasOwn(values, field)
      ? {value: values[field], faults: check(schema, values[field]).map((fault) => ({...fault, field}))}
      : readField(schema, field, texts[field] ?? '');
    if (read.value !== undefined) body.push([name, read.value]);
    else if (read.faults.length === 0 && form.required?.includes(name) && controlOf(schema) !== 'file')
      faults.push({field, key: 'required', value: name, path: ''});
    if (form.closed && !Object.hasOwn(form.properties ?? {}, name)) faults.push({field, key: 'unknown', value: name, path: ''});
    faults.push(...read.faults);
  }
  return {body: Object.fromEntries(body), faults};
}

/** The form of the body that an example is of: the one it violates least. */
export function formOf(forms: FormSchema[], example: unknown): number {
  const counts = forms.map((form) => check(form, example).length);
  return Math.max(0, counts.indexOf(Math.min(...counts)));
}
