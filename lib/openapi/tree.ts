import {boundsText, rangeOf} from './bounds';
import type {ModelFact} from './field-models';
import {alternativesOf, alternativesText, refName, resolve, type Schemas} from './resolve';
import type {Schema} from './types';
import {anchorOf, toEntries, toField, toForm, type Way, wayFrom} from './way';

/** A value as a reader meets it: its type, limits, and what it is made of. */
export type Field = {
  name: string;
  /** From the uppermost level down to it: `messages[].content[].image_url.url`. */
  path: string;
  /** Its id on the page, the same in every language. */
  anchor: string;
  required: boolean;
  deprecated: boolean;
  /** Type in words of JSON Schema: `string`, `object[]`, `string | null`. */
  type: string;
  description?: string;
  /** Values it may take. */
  values: string[];
  default?: string;
  limits: Limit[];
  /** What the data about models says of it. */
  models?: ModelFact[];
  /** Fields of an object, or of the entries of an array. */
  fields: Field[];
  /** Alternatives, each with its own title. */
  forms: Form[];
};

export type Form = {title: string} & Pick<Field, 'type' | 'description' | 'values' | 'default' | 'limits' | 'fields' | 'forms'>;

export type Body = Pick<Field, 'fields' | 'forms' | 'limits'>;

/** A limit: `key` names its words in the catalogues, `value` is the bound. */
type Limit = {key: 'range' | 'length' | 'items' | 'entries' | 'pattern' | 'alternatives'; value: string};

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
function inside(document: Schemas, schema: Schema, way: Way): {fields: Field[]; forms: Form[]} {
  if (schema.type === 'array' && schema.items) return inside(document, resolve(document, schema.items), toEntries(way));
  return {fields: fieldsOf(document, schema, way), forms: formsOf(document, schema, way)};
}

/** What a form is called in every language: the name of its schema, or the value that tells it from the others. */
function keyOf({$ref, properties = {}}: Schema): string | undefined {
  const words = Object.values(properties).flatMap((value) => (value === true ? [] : (value.const ?? [])));
  return $ref ? refName($ref) : words.length > 0 ? words.join('-') : undefined;
}

function formsOf(document: Schemas, schema: Schema, way: Way): Form[] {
  const alternatives = (schema.properties ? undefined : (schema.oneOf ?? schema.anyOf)) ?? [];
  const keys = alternatives.map(keyOf);
  return alternatives.map((alternative, index) => {
    const form = resolve(document, alternative);
    const key = keys.indexOf(keys[index]) === index ? keys[index] : undefined;
    return {
      title: form.title ?? (alternative.$ref ? refName(alternative.$ref) : String(index + 1)),
      type: typeOf(document, form),
      description: form.description,
      values: valuesOf(form),
      ...defaultOf(form),
      limits: limitsOf(form),
      ...inside(document, form, toForm(way, key ?? String(index)))
    };
  });
}

function valuesOf(schema: Schema): string[] {
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return values.map(String);
}

/** Fields of an object in their order, the required ones first. `way` leads to the object. */
export function fieldsOf(document: Schemas, schema: Schema, way = wayFrom('body')): Field[] {
  const {properties = {}, required = []} = resolve(document, schema);
  const fields = Object.entries(properties).flatMap(([name, value]): Field[] => {
    if (value === true) return [];
    const field = resolve(document, value);
    const item = field.type === 'array' && field.items ? resolve(document, field.items) : undefined;
    const own = toField(way, name);
    return [
      {
        name,
        path: own.path,
        anchor: anchorOf(own),
        required: required.includes(name),
        deprecated: field.deprecated ?? false,
        type: typeOf(document, field),
        description: field.description,
        values: valuesOf(item?.enum ? item : field),
        ...defaultOf(field),
        limits: [...limitsOf(field), ...entryLimits(item)],
        ...inside(document, field, own)
      }
    ];
  });
  return [...fields.filter((field) => field.required), ...fields.filter((field) => !field.required)];
}

/** A whole body: its fields, or its forms where it is one of several, and its own limits. `place` begins their anchors. */
export function bodyTree(document: Schemas, schema: Schema, place = 'body'): Body {
  const body = resolve(document, schema);
  return {...inside(document, body, wayFrom(place)), limits: limitsOf(body)};
}
