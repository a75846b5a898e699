import {expect, test} from 'vitest';
import {intersect} from './postings';

const list = (records: number[], low = 0) => Uint32Array.from(records, (record) => (record << 8) | low);
const records = (all: number[][]) =>
  [...intersect(all.map((each, index) => list(each, index + 1)))].map((each) => [each >>> 8, each & 255]);

test('records that are in every list are kept, with what the first list says of them', () => {
  expect(
    records([
      [1, 3, 5, 9],
      [2, 3, 5, 7, 9],
      [3, 9]
    ])
  ).toEqual([
    [3, 1],
    [9, 1]
  ]);
  expect(records([[1, 2]])).toEqual([
    [1, 1],
    [2, 1]
  ]);
  expect(records([])).toEqual([]);
  expect(records([[], [1]])).toEqual([]);
  expect(records([[1, 2], []])).toEqual([]);
  expect(records([[7], [1, 2, 3, 4, 5, 6]])).toEqual([]);
});

test('no record is lost, however far apart they are', () => {
  const even = Array.from({length: 500}, (_, index) => index * 2);
  for (const step of [1, 3, 7, 50, 333]) {
    const other = Array.from({length: Math.ceil(1000 / step)}, (_, index) => index * step);
    const both = even.filter((record) => other.includes(record));
    expect(
      records([even, other]).map(([record]) => record),
      `${step}`
    ).toEqual(both);
    expect(
      records([other, even]).map(([record]) => record),
      `${step}`
    ).toEqual(both);
  }
});
