import {loadFilings} from '@/content/filings';
import type {Filing} from '@/content/schema';
import {env} from './env';
import {filingCheckPath, filingPath, localizedFilingFiles} from './filings/paths';
import {createRegistry, type Registry} from './filings/registry';

export {checkFiling} from './filings/check';
export * from './filings/paths';
export {filingFacets, filingFilters, tableFrom, viewFilings} from './filings/view';

/** Read once for a process: each of the server's module graphs has this file, and a long list takes time to check. */
const store = globalThis as typeof globalThis & {portalFilings?: Registry};
store.portalFilings ??= createRegistry(loadFilings(env.FILINGS_FILE), env.FILINGS_FILE);

/** The registry of this portal: the one door to its filing records. */
export const registry: Registry = store.portalFilings;

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
