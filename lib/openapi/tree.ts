import {boundsText, rangeOf} from './bounds';
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

export type Form = {
  title: string;
  type: string;
  description?: string;
  fields: Field[];
  forms: Form[];
  values: string[];
  default?: string;
  limits: Limit[];
};

/** A limit: `key` names its words in the catalogues, `value` is the bound. */
export type Limit = {key: 'range' | 'length' | 'items' | 'entries' | 'pattern' | 'alternatives'; value: string};

function limitsOf(schema: Schema): Limit[] {
  const all: [Limit['key'], string | undefined][] = [
    ['range', boundsText(rangeOf(schema))],
    ['length', boundsText({low: schema.minLength, high: schema.maxLength})],
    ['items', boundsText({low: schema.minItems, high: schema.maxItems})],
    ['entries', boundsText({low: schema.minProperties, high: schema.maxProperties})],
    ['pattern', schema.pattern],
    ['alternatives', alternativesText(alternativesOf(schema))]
  ];
  return all.flatMap(([key, value]) => (value === undefined ? [] : [{key, value}]));
}

/** Limits of the entries of a list, where they are single values: what they are made of says its own. */
function entryLimits(item: Schema | undefined): Limit[] {
  return item && item.type !== 'array' && !item.properties ? limitsOf(item) : [];
}

function defaultOf({default: value}: Schema): {default?: string} {
  return value === undefined ? {} : {default: typeof value === 'string' ? value : JSON.stringify(value)};
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
      ...defaultOf(form),
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
        ...defaultOf(field),
        limits: [...limitsOf(field), ...entryLimits(item)],
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
