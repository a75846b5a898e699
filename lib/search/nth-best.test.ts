import {expect, test} from 'vitest';
import {nthBest} from './nth-best';

const values = [3, 9, 1, 9, 4, 0.5, 7, 2, 9, 6];

test('the value at each place is the one that sorting puts there', () => {
  const sorted = values.toSorted((a, b) => b - a);
  expect(sorted).toHaveLength(10);
  for (const [at, value] of sorted.entries()) expect(nthBest([...values], at + 1), `place ${at + 1}`).toBe(value);
});

test('values that are in order, the other way round, or all the same are no exception', () => {
  const rising = Array.from({length: 100}, (_, at) => at);
  expect(nthBest([...rising], 3)).toBe(97);
  expect(nthBest(rising.toReversed(), 3)).toBe(97);
  expect(nthBest(new Array(100).fill(5), 3)).toBe(5);
});

test('where there are fewer, the value is 0', () => {
  expect(nthBest([3, 4], 3)).toBe(0);
  expect(nthBest([], 1)).toBe(0);
});
