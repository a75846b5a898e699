import {boundsText, isOutside, rangeOf} from '../openapi/bounds';
import {isNumber} from '../openapi/exact-json';
import type {ValueRules} from '../openapi/types';

/** A schema as a form needs it: references followed, parts joined. */
export type FormSchema = ValueRules & {
  properties?: Record<string, FormSchema | true>;
  /** What entries beyond `properties` may be; anything where it is not given. */
  others?: FormSchema;
  items?: FormSchema;
  oneOf?: FormSchema[];
  closed?: boolean;
  /** Groups of fields of which one at least has to be there. */
  alternatives?: string[][];
};

/** What is wrong with a value: `key` names the words, `value` the bound or the name, `path` the place (`messages.0.role`). */
export type Fault = {
  path: string;
  key: 'type' | 'values' | 'range' | 'length' | 'items' | 'entries' | 'pattern' | 'required' | 'alternatives' | 'unknown' | 'form';
  value: string;
};

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (isNumber(value)) return Number.isInteger(Number(value)) ? 'integer' : 'number';
  return typeof value;
}

function fits(value: unknown, type: string): boolean {
  const name = typeName(value);
  return name === type || (type === 'number' && name === 'integer');
}

/** What a schema says against a value, the first fault of each place. */
export function check(schema: FormSchema | true, value: unknown, path = ''): Fault[] {
  if (schema === true || schema.format === 'binary') return [];
  const fault = (key: Fault['key'], text: string): Fault[] => [{path, key, value: text}];
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => fits(value, type))) return fault('type', types.join(' | '));
  const allowed = schema.const === undefined ? schema.enum : [schema.const];
  if (allowed && !allowed.includes(isNumber(value) ? Number(value) : value)) return fault('values', allowed.join(', '));
  if (isNumber(value)) {
    const range = rangeOf(schema);
    if (isOutside(Number(value), range)) return fault('range', boundsText(range) ?? '');
  }
  if (typeof value === 'string') {
    const length = {low: schema.minLength, high: schema.maxLength};
    if (isOutside([...value].length, length)) return fault('length', boundsText(length) ?? '');
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) return fault('pattern', schema.pattern);
  }
  if (schema.oneOf && !schema.properties) return checkForms(schema.oneOf, value, path);
  if (Array.isArray(value)) {
    const count = {low: schema.minItems, high: schema.maxItems};
    if (isOutside(value.length, count)) return fault('items', boundsText(count) ?? '');
    const {items} = schema;
    return items ? value.flatMap((item, index) => check(items, item, below(path, index))) : [];
  }
  return typeName(value) === 'object' ? checkObject(schema, value as Record<string, unknown>, path) : [];
}

/** A form of another type, or whose telling word (`role`, `type`) is another one, is farther away than one that lacks fields. */
function distance(faults: Fault[], path: string): number {
  return faults.reduce((sum, fault) => sum + (fault.key === 'values' || (fault.key === 'type' && fault.path === path) ? 100 : 1), 0);
}

/** What the nearest of several forms says. Where none has the value's telling word, every word that would do. */
function checkForms(forms: FormSchema[], value: unknown, path: string): Fault[] {
  const results = forms.map((form) => check(form, value, path));
  const best = results.reduce((least, faults) => (distance(faults, path) < distance(least, path) ? faults : least));
  const [first] = best;
  if (!first || results.length === 1) return best;
  if (first.path === path) return [{path, key: 'form', value: ''}];
  if (first.key !== 'values' || best.length > 1) return best;
  const words = results.flat().filter((fault) => fault.key === 'values' && fault.path === first.path);
  return [{...first, value: [...new Set(words.map((fault) => fault.value))].join(', ')}];
}

const below = (path: string, name: string | number) => (path === '' ? String(name) : `${path}.${name}`);

/** Whether none of the groups of fields is whole of which an object needs one; the fault stands at the first of them. */
export function missingAlternatives({alternatives}: FormSchema, names: string[], path = ''): Fault[] {
  const [[first = ''] = []] = alternatives ?? [];
  if (!alternatives || alternatives.some((group) => group.every((name) => names.includes(name)))) return [];
  return [{path: below(path, first), key: 'alternatives', value: alternatives.map((group) => group.join(' + ')).join(' / ')}];
}

function checkObject(schema: FormSchema, value: Record<string, unknown>, path: string): Fault[] {
  const {properties = {}, required = [], others, minProperties, maxProperties} = schema;
  const names = Object.keys(value);
  const faults: Fault[] = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({path: below(path, name), key: 'required', value: name}));
  faults.push(...missingAlternatives(schema, names, path));
  const entries = {low: minProperties, high: maxProperties};
  if (isOutside(names.length, entries)) faults.push({path, key: 'entries', value: boundsText(entries) ?? ''});
  for (const name of names) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known !== undefined) faults.push(...check(known, value[name], below(path, name)));
    else if (others) faults.push(...check(others, value[name], below(path, name)));
    else if (schema.closed) faults.push({path: below(path, name), key: 'unknown', value: name});
  }
  return faults;
}
