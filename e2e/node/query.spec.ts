import {expect, test} from '@playwright/test';
import {readQuery} from '@/lib/docs/pages';

test('a query is read by its strings alone', () => {
  const long = 'x'.repeat(300);
  expect(readQuery({q: 'a', kind: ['b', 'c'], none: undefined, empty: '', long})).toEqual({q: 'a', kind: 'b', long: long.slice(0, 200)});
  expect(readQuery({constructor: Object, toString: [Object.prototype.toString]} as never)).toEqual({});
});

test('a parameter named like a member of every object does no harm', async ({request}) => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty', '__defineGetter__', '__proto__']) {
    for (const path of [
      '/search',
      '/login',
      '/en/dev/howuse/model?kind=video',
      '/dev/howuse/Filing/check',
      '/en/dev/releasenotes?year=2025'
    ]) {
      const address = `${path}${path.includes('?') ? '&' : '?'}${name}=1`;
      expect((await request.get(address)).status(), address).toBe(200);
    }
  }
});
