import {usageFields} from '../docs/cost';
import {filingFilters, filingListPath} from '../filings';
import {allOperationsPath, operationFilters} from '../openapi/paths';

/** Pages whose lists are filtered by query. With one of these parameters the view is rendered on demand; without, the prerendered page answers. */
export const queryViews: Readonly<Record<string, readonly string[]>> = {
  '/dev/howuse/model': ['kind', 'capability', 'sort', 'status'],
  '/dev/howuse/openpower': ['industry', 'capability'],
  '/dev/howuse/pricing': usageFields,
  [filingListPath]: filingFilters,
  [allOperationsPath]: operationFilters,
  '/dev/releasenotes': ['year', 'kind']
};

/** Whether the query asks for a filtered view of this page. */
export function hasFilter(path: string, search: string): boolean {
  const given = new URLSearchParams(search);
  return queryViews[path]?.some((name) => given.has(name)) ?? false;
}

/** The query of a filtered view in its one form: the filters of the page in their order, each once, those that are empty left out. */
export function evenFilters(path: string, search: string): string {
  if (!hasFilter(path, search)) return search;
  const given = new URLSearchParams(search);
  const kept = (queryViews[path] ?? []).flatMap((name) => (given.get(name) ? [[name, given.get(name) ?? '']] : []));
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
}
