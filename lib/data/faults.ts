import {closestMatch} from 'leven';
import type {z} from 'zod';

/** What is wrong with a field of an entry or of a front matter. */
export type Fault = {field: string; message: string};

/** Letters by which a mistyped name may differ from the one that was meant. */
const maxDistance = 2;

/** The one of `names` that a name nobody knows was meant to be, if one is near. */
export function meantBy(name: string, names: readonly string[]): string | undefined {
  return closestMatch(name, names, {maxDistance});
}

const at = (value: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** The faults that Zod found in `value`, each with what stands there. A mistyped name is one fault, not one and a missing field. */
export function faultsIn(value: unknown, {issues}: z.ZodError): Fault[] {
  const missing = issues.filter(({code, path}) => code === 'invalid_type' && at(value, path) === undefined);
  const mistyped = new Set<z.core.$ZodIssue>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const place = issue.path.join('.');
    const siblings = missing.filter(({path}) => path.slice(0, -1).join('.') === place);
    return issue.keys.map((key) => {
      const meant = meantBy(
        key,
        siblings.map(({path}) => String(path.at(-1)))
      );
      for (const sibling of siblings) if (sibling.path.at(-1) === meant) mistyped.add(sibling);
      return {field: [...issue.path, key].join('.'), message: meant ? `is not known; did you mean "${meant}"?` : 'is not known'};
    });
  });
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' || mistyped.has(issue)) return [];
    const found = at(value, issue.path);
    const message = missing.includes(issue) ? 'is missing' : `${issue.message} (it is ${JSON.stringify(found)})`;
    return [{field: issue.path.join('.'), message}];
  });
  return [...unknown, ...others];
}
