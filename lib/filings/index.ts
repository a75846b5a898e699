import type {Filing} from '@/lib/data/schema';
import {loadFilings} from '@/lib/filings/file';
import {keptUntilEdit} from '../server/content-cache';
import {env} from '../server/env';
import {filingCheckPath, filingPath, localizedFilingFiles} from './paths';
import {createRegistry, type Registry} from './registry';

export {checkFiling} from './check';
export * from './paths';
export {filingFacets, filingFilters, tableFrom, viewFilings} from './view';

const current = keptUntilEdit((file: string) => createRegistry(loadFilings(file), file));
const now = () => current(env.FILINGS_FILE);

/** The registry of this portal: the one door to its filing records. */
export const registry: Registry = {
  get asOf() {
    return now().asOf;
  },
  get records() {
    return now().records;
  },
  get entries() {
    return now().entries;
  },
  get listed() {
    return now().listed;
  },
  get: (number) => now().get(number),
  find: (number) => now().find(number),
  sorted: (key) => now().sorted(key)
};

/** Addresses below the list, and of its files that follow the language; without language. */
export function filingPages(): string[] {
  return [filingCheckPath, ...Object.values(localizedFilingFiles), ...registry.records.map(({number}) => filingPath(number))];
}

/** Records whose pages are made with the build; a page beyond them is made on its first visit and kept. */
export function prerenderedFilings(): readonly Filing[] {
  return registry.records.slice(0, 200);
}

/** The record of a route parameter, which comes percent-encoded from an address and plain from the build. */
export function recordOf(parameter: string): Filing | undefined {
  try {
    return registry.get(parameter) ?? registry.get(decodeURIComponent(parameter));
  } catch {
    return undefined;
  }
}
