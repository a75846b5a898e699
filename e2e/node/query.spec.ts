import {expect, test} from '@playwright/test';

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
