import {expect, test} from 'vitest';
import {readQuery} from './pages';

test('a query is read by its strings alone', () => {
  const long = 'x'.repeat(300);
  expect(readQuery({q: 'a', kind: ['b', 'c'], none: undefined, empty: '', long})).toEqual({q: 'a', kind: 'b', long: long.slice(0, 200)});
  expect(readQuery({constructor: Object, toString: [Object.prototype.toString]} as never)).toEqual({});
});
