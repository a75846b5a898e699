import type {Bounds} from '../bounds';
import type {Fact, Facts} from './facts';

/** Path of the field that holds a field; the whole for one at the top, and none for the whole. */
export function parentOf(path: string): string | undefined {
  if (path === '') return undefined;
  return path.endsWith('[]') ? path.slice(0, -2) : path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

const union = (lists: string[][]) => [...new Set(lists.flat())].toSorted();

function widestBounds(all: (Bounds | undefined)[]): Bounds | undefined {
  const side = (name: 'low' | 'high', pick: (...numbers: number[]) => number) => {
    const numbers = all.flatMap((bounds) => bounds?.[name] ?? []);
    return numbers.length === all.length ? pick(...numbers) : undefined;
  };
  const [low, high] = [side('low', Math.min), side('high', Math.max)];
  const open = (name: 'low' | 'high', at: number | undefined) =>
    at !== undefined && all.every((bounds) => bounds?.[name] !== at || bounds[`${name}Open`]);
  if (low === undefined && high === undefined) return undefined;
  return {low, high, lowOpen: open('low', low), highOpen: open('high', high)};
}

/** What any of several facts of one field allows. */
function either(facts: Fact[], required: boolean): Fact {
  const same = (name: 'pattern' | 'alternatives') => {
    const [first, ...rest] = facts.map((fact) => fact[name]);
    return rest.every((each) => each === first) ? first : undefined;
  };
  const bounds = (['range', 'length', 'items', 'entries'] as const).map((name) => [
    name,
    widestBounds(facts.map((fact) => fact.bounds[name]))
  ]);
  return {
    required,
    deprecated: facts.every(({deprecated}) => deprecated),
    types: facts.some(({types}) => types.length === 0) ? [] : union(facts.map(({types}) => types)),
    values: facts.some(({values}) => values.length === 0) ? [] : union(facts.map(({values}) => values)),
    defaults: union(facts.map(({defaults}) => defaults)),
    bounds: Object.fromEntries(bounds.filter(([, each]) => each)),
    pattern: same('pattern'),
    alternatives: same('alternatives')
  };
}

/** Facts of several alternatives as one: a field is required where every alternative that has the field around it requires it. */
export function widest(alternatives: Facts[]): Facts {
  const paths = new Set(alternatives.flatMap((facts) => [...facts.keys()]));
  return new Map(
    [...paths].map((path) => {
      const found = alternatives.flatMap((facts) => facts.get(path) ?? []);
      const around = alternatives.filter((facts) => facts.has(parentOf(path) ?? '')).length;
      return [path, either(found, found.length === around && found.every(({required}) => required))];
    })
  );
}
