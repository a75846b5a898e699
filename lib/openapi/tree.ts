import {alternativesOf, alternativesText, refName, resolve, type Schemas} from './resolve';
import type {Schema} from './types';

/** A value as a reader meets it: its type, limits, and what it is made of. */
export type Field = {
  name: string;
  required: boolean;
  deprecated: boolean;
  /** Type in words of JSON Schema: `string`, `object[]`, `string | null`. */
  type: string;
  description?: string;
  /** Values it may take. */
  values: string[];
  default?: string;
  limits: Limit[];
  /** Fields of an object, or of the entries of an array. */
  fields: Field[];
  /** Alternatives, each with its own title. */
  forms: Form[];
};

export type Form = {title: string; type: string; description?: string; fields: Field[]; forms: Form[]; values: string[]; limits: Limit[]};

/** A limit: `key` names its words in the catalogues, `value` is the bound. */
export type Limit = {key: 'range' | 'length' | 'items' | 'entries' | 'pattern' | 'alternatives'; value: string};

function bounds(low: number | undefined, high: number | undefined, open = false): string | undefined {
  if (low === undefined && high === undefined) return undefined;
  if (low === high) return String(low);
  if (low === undefined) return `≤ ${high}`;
  if (high === undefined) return `≥ ${low}`;
  return open ? `> ${low}, ≤ ${high}` : `${low}–${high}`;
}

function limitsOf(schema: Schema): Limit[] {
  const open = schema.exclusiveMinimum !== undefined;
  const all: [Limit['key'], string | undefined][] = [
    ['range', bounds(schema.exclusiveMinimum ?? schema.minimum, schema.maximum, open)],
    ['length', bounds(schema.minLength, schema.maxLength)],
    ['items', bounds(schema.minItems, schema.maxItems)],
    ['entries', bounds(schema.minProperties, schema.maxProperties)],
    ['pattern', schema.pattern],
    ['alternatives', alternativesText(alternativesOf(schema))]
  ];
  return all.flatMap(([key, value]) => (value === undefined ? [] : [{key, value}]));
}

function typeOf(document: Schemas, schema: Schema): string {
  if (schema.format === 'binary') return 'file';
  if (schema.const !== undefined) return typeof schema.const;
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  if (schema.type === 'array') {
    const item = schema.items ? resolve(document, schema.items) : {};
    const type = typeOf(document, item);
    return type.includes(' | ') ? `(${type})[]` : `${type}[]`;
  }
  if (schema.type) return schema.type;
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms) return [...new Set(forms.map((form) => typeOf(document, resolve(document, form))).filter(Boolean))].join(' | ');
  return schema.properties ? 'object' : '';
}

/** What stands below a value: fields of an object, of the entries of an array, or alternatives. */
function inside(document: Schemas, schema: Schema): {fields: Field[]; forms: Form[]} {
  const holder = schema.type === 'array' && schema.items ? resolve(document, schema.items) : schema;
  if (holder !== schema && holder.type === 'array') return inside(document, holder);
  return {fields: fieldsOf(document, holder), forms: formsOf(document, holder)};
}

function formsOf(document: Schemas, schema: Schema): Form[] {
  const alternatives = schema.properties ? undefined : (schema.oneOf ?? schema.anyOf);
  return (alternatives ?? []).map((alternative, index) => {
    const form = resolve(document, alternative);
    return {
      title: form.title ?? (alternative.$ref ? refName(alternative.$ref) : String(index + 1)),
      type: typeOf(document, form),
      description: form.description,
      values: valuesOf(form),
      limits: limitsOf(form),
      ...inside(document, form)
    };
  });
}

function valuesOf(schema: Schema): string[] {
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return values.map(String);
}

/** Fields of an object in their order, the required ones first. */
export function fieldsOf(document: Schemas, schema: Schema): Field[] {
  const {properties = {}, required = []} = resolve(document, schema);
  const fields = Object.entries(properties).flatMap(([name, value]): Field[] => {
    if (value === true) return [];
    const field = resolve(document, value);
    const item = field.type === 'array' && field.items ? resolve(document, field.items) : undefined;
    return [
      {
        name,
        required: required.includes(name),
        deprecated: field.deprecated ?? false,
        type: typeOf(document, field),
        description: field.description,
        values: valuesOf(item?.enum ? item : field),
        ...(field.default !== undefined && {default: typeof field.default === 'string' ? field.default : JSON.stringify(field.default)}),
        limits: limitsOf(field),
        ...inside(document, field)
      }
    ];
  });
  return [...fields.filter((field) => field.required), ...fields.filter((field) => !field.required)];
}

/** A whole body: its fields, or its forms where it is one of several, and its own limits. */
export function bodyTree(document: Schemas, schema: Schema): {fields: Field[]; forms: Form[]; limits: Limit[]} {
  const body = resolve(document, schema);
  return {...inside(document, body), limits: limitsOf(body)};
}
