/**
 * Measures what keeping searches, remarks and dead addresses costs: `npm run bench:insights`. The mixed load of the proof is sent to a
 * server that keeps them and to one that does not, by turns, and their ratio printed. Needs a build.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startPortal} from '@/e2e/own-portal';
import {sendMixture} from '@/e2e/sweep/mixture';
import {startTryApi} from '@/e2e/try-api';

const connections = 32;
const seconds = {warmUp: 20, counted: 25};
const rounds = 3;

const after = (length: number) => {
  const end = performance.now() + length * 1000;
  return () => performance.now() > end;
};

/** Requests that a server answers within the counted time. */
async function answered(FEEDBACK: 'on' | 'off', API_ORIGIN: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-insights-'));
  const portal = await startPortal({API_ORIGIN, FEEDBACK, DATA_DIR: folder});
  try {
    await sendMixture(portal.origin, connections, after(seconds.warmUp));
    const {milliseconds, errors} = await sendMixture(portal.origin, connections, after(seconds.counted));
    if (errors.length > 0) throw new Error(errors.slice(0, 5).join('\n'));
    return milliseconds.length;
  } finally {
    await portal.close();
    rmSync(folder, {recursive: true});
  }
}

const api = await startTryApi();
const sum = {on: 0, off: 0};
for (let round = 0; round < rounds; round++)
  for (const setting of round % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const))
    sum[setting] += await answered(setting, api.origin);
await api.close();
console.log(
  `Requests answered in ${rounds * seconds.counted} s: ${sum.on} with FEEDBACK=on, ${sum.off} with FEEDBACK=off; ` +
    `a request takes ${(sum.off / sum.on).toFixed(2)} times as long where readers are heard (budget 1.10).`
);
