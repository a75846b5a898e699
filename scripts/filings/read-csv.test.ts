import {expect, test} from 'vitest';
import {readRows} from './read-csv';

test('goes on after each broken quote, and gives up after a hundred', () => {
  const {rows, bad} = readRows('a,b\nx"y,1\nc,d\n"e"f,2\ng,h\n');
  expect(rows.map(({line, cells}) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [3, 'c', 'd'],
    [5, 'g', 'h']
  ]);
  expect(bad.map(({line}) => line)).toEqual([2, 4]);
  expect(readRows('x"y\n'.repeat(500)).bad.at(-1)?.reason).toBe('from here on nothing was read: 100 lines have broken quotes');
});
