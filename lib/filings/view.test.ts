import {expect, test} from 'vitest';
import {generateFilings} from './generate';
import {createRegistry} from './registry';
import {filingFacets, pageSize, readSorting, viewFilings} from './view';

const large = createRegistry(generateFilings(5000));

test('pages of fifty, newest first, without gap or repetition', () => {
  const pages = Array.from({length: 100}, (_, index) => viewFilings(large, {page: String(index + 1)}));
  const numbers = pages.flatMap(({rows}) => rows.map((record) => record.number));
  expect(pageSize).toBe(50);
  expect(new Set(numbers).size).toBe(5000);
  const dates = pages.flatMap(({rows}) => rows.map(({filedOn}) => filedOn));
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(pages[1]).toMatchObject({first: 51, total: 5000, pages: 100, page: 2});
});

test('corrects a page that does not exist and an unknown sort', () => {
  expect(viewFilings(large, {page: '9999'}).page).toBe(100);
  for (const page of ['0', '-3', 'x', '1.9']) expect(viewFilings(large, {page}).page).toBe(1);
  expect(readSorting('nonsense')).toEqual({key: 'filedOn', descending: true});
  expect(readSorting('-model')).toEqual({key: 'model', descending: true});
});

test('filters by text, place, year, kind and entity, and by all of them together', () => {
  const some = large.records[42] as (typeof large.records)[0];
  const query = {
    place: some.place,
    year: some.filedOn.slice(0, 4),
    kind: some.kind,
    entity: some.entity,
    q: ` ${some.model.toUpperCase()}`
  };
  expect(viewFilings(large, query).rows.map((record) => record.number)).toEqual([some.number]);
  const places = viewFilings(large, {place: some.place});
  expect(places.total).toBe(large.records.filter(({place}) => place === some.place).length);
  expect(places.rows.every(({place}) => place === some.place)).toBe(true);
  expect(viewFilings(large, {q: 'nothing at all'})).toMatchObject({rows: [], total: 0, pages: 1, first: 0});
});

test('counts what a reader can filter by', () => {
  const {places, years, kinds} = filingFacets(large);
  for (const facet of [places, years, kinds]) expect(facet.reduce((sum, {total}) => sum + total, 0)).toBe(5000);
  expect(years.map(({value}) => value)).toEqual(
    years
      .map(({value}) => value)
      .toSorted()
      .reverse()
  );
});
