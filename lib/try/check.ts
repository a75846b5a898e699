/** The parts of JSON Schema that a form needs, references followed. */
export type FormSchema = {
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  maxProperties?: number;
  properties?: Record<string, FormSchema | true>;
  required?: string[];
  items?: FormSchema;
  oneOf?: FormSchema[];
  closed?: boolean;
  deprecated?: boolean;
};

/** What is wrong with a value: `key` names the words, `value` the bound or the name, `path` the place (`messages.0.role`). */
export type Fault = {
  path: string;
  key: 'type' | 'values' | 'range' | 'length' | 'items' | 'entries' | 'pattern' | 'required' | 'unknown' | 'form';
  value: string;
};

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}

function fits(value: unknown, type: string): boolean {
  const name = typeName(value);
  return name === type || (type === 'number' && name === 'integer');
}

function bounds(low: number | undefined, high: number | undefined): string {
  return low === undefined ? `≤ ${high}` : high === undefined ? `≥ ${low}` : `${low}–${high}`;
}

const outside = (size: number, low?: number, high?: number) => (low !== undefined && size < low) || (high !== undefined && size > high);

/** What a schema says against a value, the first fault of each place. */
export function check(schema: FormSchema | true, value: unknown, path = ''): Fault[] {
  if (schema === true || schema.format === 'binary') return [];
  const fault = (key: Fault['key'], text: string): Fault[] => [{path, key, value: text}];
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => fits(value, type))) return fault('type', types.join(' | '));
  const allowed = schema.const === undefined ? schema.enum : [schema.const];
  if (allowed && !allowed.includes(value)) return fault('values', allowed.join(', '));
  if (typeof value === 'number') {
    const {minimum, maximum, exclusiveMinimum} = schema;
    if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return fault('range', `> ${exclusiveMinimum}`);
    if (outside(value, minimum, maximum)) return fault('range', bounds(minimum, maximum));
  }
  if (typeof value === 'string') {
    if (outside([...value].length, schema.minLength, schema.maxLength)) return fault('length', bounds(schema.minLength, schema.maxLength));
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) return fault('pattern', schema.pattern);
  }
  if (Array.isArray(value)) {
    if (outside(value.length, schema.minItems, schema.maxItems)) return fault('items', bounds(schema.minItems, schema.maxItems));
    const {items} = schema;
    return items ? value.flatMap((item, index) => check(items, item, below(path, index))) : [];
  }
  const forms = schema.oneOf;
  if (forms && !schema.properties) {
    const results = forms.map((form) => check(form, value, path));
    const best = results.reduce((least, faults) => (faults.length < least.length ? faults : least));
    return best.length === 0 ? [] : results.length === 1 || best[0]?.path !== path ? best : fault('form', '');
  }
  return typeName(value) === 'object' ? checkObject(schema, value as Record<string, unknown>, path) : [];
}

const below = (path: string, name: string | number) => (path === '' ? String(name) : `${path}.${name}`);

function checkObject(schema: FormSchema, value: Record<string, unknown>, path: string): Fault[] {
  const {properties = {}, required = [], maxProperties} = schema;
  const names = Object.keys(value);
  const faults: Fault[] = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({path: below(path, name), key: 'required', value: name}));
  if (maxProperties !== undefined && names.length > maxProperties) faults.push({path, key: 'entries', value: String(maxProperties)});
  for (const name of names) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known !== undefined) faults.push(...check(known, value[name], below(path, name)));
    else if (schema.closed) faults.push({path: below(path, name), key: 'unknown', value: name});
  }
  return faults;
}
