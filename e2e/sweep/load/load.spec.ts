import {expect, test} from '@playwright/test';
import {startPortal} from '../../own-portal';
import {startTryApi} from '../../try-api';
import {note} from '../figures';
import {sendMixture} from '../mixture';
import {megabytes} from '../server';

const connections = 32;
/** Time in which the server comes to hold all it keeps of pages: at half a minute it still grows. */
const warmUpSeconds = 60;
const seconds = 60;

const middle = (values: number[], part = 0.5) => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
test('a minute of mixed load at the capacity of the machine meets no error, and memory stays', async ({}, info) => {
  test.setTimeout(240_000);
  const api = await startTryApi();
  const portal = await startPortal({API_ORIGIN: api.origin});
  try {
    const end = (length: number) => {
      const at = performance.now() + length * 1000;
      return () => performance.now() > at;
    };
    const warm = await sendMixture(portal.origin, connections, end(warmUpSeconds));
    const held: number[] = [];
    const sampling = setInterval(() => held.push(megabytes(portal.pid)), 1000);
    const {counts, errors, milliseconds} = await sendMixture(portal.origin, connections, end(seconds));
    clearInterval(sampling);
    const [first, last] = [middle(held.slice(0, 15)), middle(held.slice(-15))];
    const requests = milliseconds.length;
    const kinds = Object.entries(counts).map(([kind, count]) => `${kind} ${count.toLocaleString('en')}`);
    note(info, 'load', {requests, checks: requests * 4, errors: errors.length + warm.errors.length}, [
      `${connections} connections for ${seconds} s after ${warmUpSeconds} s of warming up, sent from the same machine: ${Math.round(requests / seconds)} requests/s, half within ${middle(milliseconds).toFixed(0)} ms, 99 % within ${middle(milliseconds, 0.99).toFixed(0)} ms.`,
      `By kind: ${kinds.join(', ')}.`,
      `Memory of the server: ${first.toFixed(0)} MB in the first quarter, ${last.toFixed(0)} MB in the last, ${Math.max(...held).toFixed(0)} MB at most.`
    ]);
    expect([...warm.errors, ...errors].slice(0, 20)).toEqual([]);
    expect(Object.keys(counts)).toHaveLength(7);
    expect(last - first, 'megabytes that the server grew by within the minute').toBeLessThan(80);
    expect(portal.said()).not.toMatch(/\bat .+\(.+:\d+:\d+\)/);
  } finally {
    await portal.close();
    await api.close();
  }
});
