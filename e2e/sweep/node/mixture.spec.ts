import {expect, test} from '@playwright/test';
import {startPortal} from '../../own-portal';
import {startTryApi} from '../../try-api';
import {amount} from '../addresses';
import {note} from '../figures';
import {mixture, sendMixture} from '../mixture';

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
test('what readers and programs send at once is all answered', async ({}, info) => {
  test.setTimeout(300_000);
  const api = await startTryApi();
  const portal = await startPortal({API_ORIGIN: api.origin});
  try {
    const kinds = mixture().length;
    const each = amount(60);
    let left = kinds * each;
    const {counts, errors} = await sendMixture(portal.origin, 8, () => left-- <= 0);
    const requests = Object.values(counts).reduce((sum, count) => sum + count, 0);
    note(info, 'mixture', {requests, checks: requests * 4, errors: errors.length});
    expect(Object.keys(counts)).toHaveLength(kinds);
    expect(requests).toBeGreaterThanOrEqual(kinds * each);
    expect(errors.slice(0, 20)).toEqual([]);
    expect(portal.said()).not.toMatch(/\bat .+\(.+:\d+:\d+\)/);
  } finally {
    await portal.close();
    await api.close();
  }
});
