import {expect, test} from 'vitest';
import {generateFilings} from './generate.fixture';
import {createRegistry} from './registry';
import {filing} from './registry.fixture';
import {filingFacets, filingFilters, pageSize, readSorting, tableFrom, viewFilings} from './view';

const large = createRegistry(generateFilings(500));
const small = createRegistry({
  asOf: '2026-01-31',
  records: [
    filing({number: 'A-20240101', model: '云海', place: '北京市', entity: '甲 公司', filedOn: '2024-01-01'}),
    filing({number: 'B-20240601', model: '安心', place: '上海市', entity: '乙公司', filedOn: '2024-06-01', kind: 'registration'}),
    filing({number: 'C-20250101', model: '远山', place: '上海市', entity: '甲公司', filedOn: '2025-01-01'}),
    filing({number: 'D-20250101', model: '已撤', place: '浙江省', filedOn: '2022-01-01', state: 'removed'})
  ]
});
const shown = (query: Record<string, string>) =>
  viewFilings(small, query)
    .rows.map(({number}) => number.charAt(0))
    .join('');

test('pages of fifty, newest first, without gap or repetition', () => {
  const pages = Array.from({length: 10}, (_, index) => viewFilings(large, {page: String(index + 1)}));
  const numbers = pages.flatMap(({rows}) => rows.map((record) => record.number));
  expect([pageSize, tableFrom]).toEqual([50, 20]);
  expect(new Set(numbers).size).toBe(500);
  const dates = pages.flatMap(({rows}) => rows.map(({filedOn}) => filedOn));
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(pages[0]).toMatchObject({first: 1, page: 1});
  expect(pages[1]).toMatchObject({first: 51, total: 500, pages: 10, page: 2, sorting: {key: 'filedOn', descending: true}});
});

test('corrects a page that does not exist and an unknown sort', () => {
  expect(viewFilings(large, {page: '9999'}).page).toBe(10);
  expect(viewFilings(large, {page: '2.9'}).page).toBe(2);
  for (const page of ['0', '-3', 'x', '1.9']) expect(viewFilings(large, {page}).page).toBe(1);
  expect(readSorting('nonsense')).toEqual({key: 'filedOn', descending: true});
  expect(readSorting(undefined)).toEqual({key: 'filedOn', descending: true});
  expect(readSorting('-model')).toEqual({key: 'model', descending: true});
  expect(readSorting('model')).toEqual({key: 'model', descending: false});
  expect(readSorting('model-')).toEqual({key: 'filedOn', descending: true});
});

test('sorts by each column, both ways', () => {
  expect(shown({})).toBe('CBA');
  expect(shown({sort: 'filedOn'})).toBe('ABC');
  expect(shown({sort: '-filedOn'})).toBe('CBA');
  expect(shown({sort: 'model'})).toBe('BCA');
  expect(shown({sort: '-number'})).toBe('CBA');
});

test('filters by text, place, year, kind and entity, and by all of them together', () => {
  expect(filingFilters).toEqual(['q', 'place', 'year', 'kind', 'entity', 'sort', 'page']);
  expect(shown({place: '上海市'})).toBe('CB');
  expect(shown({place: '上海'})).toBe('');
  expect(shown({year: '2024'})).toBe('BA');
  expect(shown({year: '202'})).toBe('');
  expect(shown({kind: 'registration'})).toBe('B');
  expect(shown({entity: '甲公司'})).toBe('CA');
  expect(shown({q: '安 心'})).toBe('B');
  expect(shown({q: 'a-2024'})).toBe('A');
  expect(shown({q: '北京市'})).toBe('A');
  expect(shown({q: '乙公司'})).toBe('B');
  expect(shown({q: '20240101云海'})).toBe('');
  expect(shown({place: '上海市', year: '2024', kind: 'registration', entity: '乙', q: '安心'})).toBe('B');
  expect(shown({place: '上海市', year: '2025', kind: 'registration'})).toBe('');
  expect(viewFilings(large, {q: 'nothing at all'})).toMatchObject({rows: [], total: 0, pages: 1, first: 0});
});

test('counts what a reader can filter by, places by how often they stand, years from the newest', () => {
  expect(filingFacets(small)).toEqual({
    places: [
      {value: '上海市', total: 2},
      {value: '北京市', total: 1}
    ],
    years: [
      {value: '2025', total: 1},
      {value: '2024', total: 2}
    ],
    kinds: [
      {value: 'filing', total: 2},
      {value: 'registration', total: 1}
    ]
  });
  const tied = createRegistry({asOf: '2026-01-31', records: [filing({place: '浙江省'}), filing({place: '安徽省', number: 'B-20240105'})]});
  expect(filingFacets(tied).places.map(({value}) => value)).toEqual(['安徽省', '浙江省'].toSorted((a, b) => a.localeCompare(b)));
});
