import type {Filing} from '@/lib/data/schema';
import {normalise} from './normalise';
import {type FilingSort, filingSorts, type Registry} from './registry';

/** Records on a page of the list. */
export const pageSize = 50;
/** From so many records up the list is one table with sort, filter and pages; below, a small table for each record. */
export const tableFrom = 20;

/** Parameters of the list in its address. */
export const filingFilters = ['q', 'place', 'year', 'kind', 'entity', 'sort', 'page'] as const;

export type Sorting = {key: FilingSort; descending: boolean};
export type FilingView = {
  rows: readonly Filing[];
  /** Records that match, on all pages. */
  total: number;
  page: number;
  pages: number;
  sorting: Sorting;
  /** Number of the first row, from 1; 0 where there is none. */
  first: number;
};

/** Reads `sort`: a key, with a hyphen before it for descending. Newest first where it says nothing known. */
export function readSorting(value: string | undefined): Sorting {
  const key = filingSorts.find((each) => each === value?.replace(/^-/, ''));
  return key ? {key, descending: value?.startsWith('-') === true} : {key: 'filedOn', descending: true};
}

/** The records one page of the list shows. Unknown parameters and values beyond the last page are corrected, not refused. */
export function viewFilings(registry: Registry, query: Readonly<Record<string, string>>): FilingView {
  const sorting = readSorting(query.sort);
  const text = normalise(query.q ?? '');
  const entity = normalise(query.entity ?? '');
  const matching = registry
    .sorted(sorting.key)
    .filter(
      ({record, entity: filer, text: own}) =>
        (!query.place || record.place === query.place) &&
        (!query.year || record.filedOn.startsWith(`${query.year}-`)) &&
        (!query.kind || record.kind === query.kind) &&
        (!entity || filer.includes(entity)) &&
        (!text || own.includes(text))
    );
  const ordered = sorting.descending ? matching.toReversed() : matching;
  const pages = Math.max(1, Math.ceil(ordered.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.page)) || 1));
  const start = (page - 1) * pageSize;
  const rows = ordered.slice(start, start + pageSize).map(({record}) => record);
  return {rows, total: ordered.length, page, pages, sorting, first: rows.length > 0 ? start + 1 : 0};
}

/** Values a reader can filter by, sorted: places by number of records, years from the newest. */
export function filingFacets({listed}: Pick<Registry, 'listed'>) {
  const count = (values: string[]) => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, total]) => ({value, total}));
  };
  return {
    places: count(listed.map(({place}) => place)).sort((a, b) => b.total - a.total || a.value.localeCompare(b.value)),
    years: count(listed.map(({filedOn}) => filedOn.slice(0, 4))).sort((a, b) => b.value.localeCompare(a.value)),
    kinds: count(listed.map(({kind}) => kind)) as {value: Filing['kind']; total: number}[]
  };
}
