import {type Bounds, rangeOf} from '../bounds';
import {alternativesOf, alternativesText, resolve, type Schemas} from '../resolve';
import type {Schema} from '../types';
import {widest} from './widest';

/** What the document promises of one field, without its texts. */
export type Fact = {
  required: boolean;
  deprecated: boolean;
  types: string[];
  /** Values it may take; empty where it may take any. */
  values: string[];
  defaults: string[];
  bounds: Partial<Record<'range' | 'length' | 'items' | 'entries', Bounds>>;
  pattern?: string;
  /** Fields of which one group at least is needed. */
  alternatives?: string;
};

/** Facts by the path of their field, `messages[].content`; the whole has an empty path. */
export type Facts = Map<string, Fact>;

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const isBound = ({low, high}: Bounds) => low !== undefined || high !== undefined;

function boundsOf(schema: Schema): Fact['bounds'] {
  const all: [keyof Fact['bounds'], Bounds][] = [
    ['range', rangeOf(schema)],
    ['length', {low: schema.minLength, high: schema.maxLength}],
    ['items', {low: schema.minItems, high: schema.maxItems}],
    ['entries', {low: schema.minProperties, high: schema.maxProperties}]
  ];
  return Object.fromEntries(all.filter(([, bounds]) => isBound(bounds)));
}

function typesOf({type, const: only, enum: values = [], properties}: Schema): string[] {
  if (type !== undefined) return [type].flat().toSorted();
  const valued = only === undefined ? values : [only];
  if (valued.length > 0) return [...new Set(valued.map((value) => (value === null ? 'null' : typeof value)))].toSorted();
  return properties ? ['object'] : [];
}

function factOf(schema: Schema, required: boolean): Fact {
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return {
    required,
    deprecated: schema.deprecated ?? false,
    types: typesOf(schema),
    values: values.map(asText).toSorted(),
    defaults: schema.default === undefined ? [] : [asText(schema.default)],
    bounds: boundsOf(schema),
    pattern: schema.pattern,
    alternatives: alternativesText(alternativesOf(schema))
  };
}

const joined = (name: string, path: string) => (path === '' || path.startsWith('[') ? name + path : `${name}.${path}`);

/** Everything the document promises of a value and of what stands in it. What several alternatives promise is joined to what any of them allows. */
export function factsOf(document: Schemas, given: Schema, required = true): Facts {
  const schema = resolve(document, given);
  const forms = alternativesOf(schema) ? undefined : (schema.oneOf ?? schema.anyOf);
  const facts: Facts = forms ? widest(forms.map((form) => factsOf(document, form, required))) : new Map([['', factOf(schema, required)]]);
  const add = (name: string, inner: Facts) => {
    for (const [path, fact] of inner) facts.set(joined(name, path), fact);
  };
  for (const [name, value] of Object.entries(schema.properties ?? {}))
    add(name, factsOf(document, value === true ? {} : value, schema.required?.includes(name) ?? false));
  if (schema.items) add('[]', factsOf(document, schema.items, false));
  if (typeof schema.additionalProperties === 'object') add('*', factsOf(document, schema.additionalProperties, false));
  return facts;
}
