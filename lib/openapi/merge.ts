import type {Schema} from './types';

/** Hears a keyword that stands in two parts in a way which one schema cannot say. */
export type Conflict = (keyword: string) => void;

const greatest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const;
const least = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const;
/** Texts and marks: the one nearest to the place counts. */
const nearest = ['title', 'description', 'default', 'deprecated'] as const;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const both = (a: Schema | undefined, b: Schema | undefined): Schema | undefined => (a && b && !same(a, b) ? {allOf: [a, b]} : (a ?? b));

/** Types that both allow; every integer is a number. */
function types(a: Schema['type'], b: Schema['type'], conflict: Conflict): Schema['type'] {
  if (a === undefined || b === undefined) return a ?? b;
  const allowed = (type: string, others: string[]) => others.includes(type) || (type === 'integer' && others.includes('number'));
  const [left, right] = [[a].flat(), [b].flat()];
  const common = [...new Set([...left.filter((type) => allowed(type, right)), ...right.filter((type) => allowed(type, left))])];
  if (common.length === 0) conflict('type');
  return common.length > 1 ? common : (common[0] ?? a);
}

function properties(a: Schema['properties'], b: Schema['properties']): Schema['properties'] {
  if (!a || !b) return a ?? b;
  const merged = {...a, ...b, ...a};
  for (const name of Object.keys(a)) {
    const [left, right] = [a[name], b[name]];
    if (left !== undefined && right !== undefined)
      merged[name] = left === true ? right : right === true ? left : (both(left, right) ?? true);
  }
  return merged;
}

function additional(a: Schema['additionalProperties'], b: Schema['additionalProperties']): Schema['additionalProperties'] {
  if (a === false || b === false) return false;
  return typeof a === 'object' && typeof b === 'object' ? both(a, b) : typeof a === 'object' ? a : (b ?? a);
}

/**
 * One schema that says what two say together, as `allOf` means it. `own` stands nearer to the place: its fields come first, its
 * texts count.
 */
export function merge(own: Schema, other: Schema, conflict: Conflict = () => {}): Schema {
  const merged: Schema = {...other, ...own};
  for (const key of greatest) if (own[key] !== undefined && other[key] !== undefined) merged[key] = Math.max(own[key], other[key]);
  for (const key of least) if (own[key] !== undefined && other[key] !== undefined) merged[key] = Math.min(own[key], other[key]);
  for (const key of nearest) if (own[key] === undefined && other[key] !== undefined) Object.assign(merged, {[key]: other[key]});
  for (const key of ['const', 'format', 'pattern', 'oneOf', 'anyOf'] as const) {
    if (own[key] !== undefined && other[key] !== undefined && !same(own[key], other[key])) conflict(key);
  }
  const {enum: values} = other;
  if (own.enum && values) {
    merged.enum = own.enum.filter((value) => values.some((each) => same(each, value)));
    if (merged.enum.length === 0) conflict('enum');
  }
  const joined = {
    type: types(own.type, other.type, conflict),
    required: own.required || other.required ? [...new Set([...(own.required ?? []), ...(other.required ?? [])])] : undefined,
    properties: properties(own.properties, other.properties),
    items: both(own.items, other.items),
    additionalProperties: additional(own.additionalProperties, other.additionalProperties),
    unevaluatedProperties: own.unevaluatedProperties === false || other.unevaluatedProperties === false ? false : undefined
  };
  for (const [key, value] of Object.entries(joined)) if (value !== undefined) Object.assign(merged, {[key]: value});
  return merged;
}
