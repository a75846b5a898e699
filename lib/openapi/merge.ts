import type {Schema} from './types';

/** Hears a keyword that stands in two parts in a way which one schema cannot say. */
export type Conflict = (keyword: string) => void;

const greatest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const;
const least = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const both = (a: Schema, b: Schema): Schema => (same(a, b) ? a : {allOf: [a, b]});

/** Types that both allow; every integer is a number. */
function types(a: string | string[], b: string | string[], conflict: Conflict): string | string[] {
  const allowed = (type: string, others: string[]) => others.includes(type) || (type === 'integer' && others.includes('number'));
  const [left, right] = [[a].flat(), [b].flat()];
  const common = [...new Set([...left.filter((type) => allowed(type, right)), ...right.filter((type) => allowed(type, left))])];
  if (common.length === 0) conflict('type');
  return common.length > 1 ? common : (common[0] ?? a);
}

type Properties = NonNullable<Schema['properties']>;

function joinedProperties(a: Properties, b: Properties): Properties {
  const merged = {...a, ...b};
  for (const [name, left] of Object.entries(a)) {
    const right = b[name] ?? true;
    merged[name] = left === true ? right : right === true ? left : both(left, right);
  }
  return merged;
}

function additional(a: boolean | Schema, b: boolean | Schema): boolean | Schema {
  if (a === false || b === false) return false;
  if (typeof a !== 'object') return b;
  return typeof b === 'object' ? both(a, b) : a;
}

/**
 * One schema that says what two say together, as `allOf` means it. `own` stands nearer to the place: its fields come first, its
 * texts count.
 */
export function merge(own: Schema, other: Schema, conflict: Conflict = () => {}): Schema {
  const merged: Schema = {...other, ...own};
  for (const key of greatest) if (own[key] !== undefined && other[key] !== undefined) merged[key] = Math.max(own[key], other[key]);
  for (const key of least) if (own[key] !== undefined && other[key] !== undefined) merged[key] = Math.min(own[key], other[key]);
  for (const key of ['const', 'format', 'pattern', 'oneOf', 'anyOf'] as const) {
    if (own[key] !== undefined && other[key] !== undefined && !same(own[key], other[key])) conflict(key);
  }
  const {enum: values, type, required, properties, items, additionalProperties} = other;
  if (own.enum && values) {
    merged.enum = own.enum.filter((value) => values.some((each) => same(each, value)));
    if (merged.enum.length === 0) conflict('enum');
  }
  if (own.type !== undefined && type !== undefined) merged.type = types(own.type, type, conflict);
  if (own.required && required) merged.required = [...new Set([...own.required, ...required])];
  if (own.properties && properties) merged.properties = joinedProperties(own.properties, properties);
  if (own.items && items) merged.items = both(own.items, items);
  if (own.additionalProperties !== undefined && additionalProperties !== undefined)
    merged.additionalProperties = additional(own.additionalProperties, additionalProperties);
  if (other.unevaluatedProperties === false) merged.unevaluatedProperties = false;
  return merged;
}
