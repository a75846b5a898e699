/**
 * Measures what keeping searches, remarks and dead addresses costs: `npm run bench:insights`. The mixed load of the proof is sent to a
 * server that keeps them and to one that does not, by turns. Prints the processor time of the server for a request, and its ratio, since how
 * many requests are answered depends on what else the machine does. Reads /proc, so it needs Linux, and a build.
 */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startPortal} from '@/e2e/own-portal';
import {sendMixture} from '@/e2e/sweep/mixture';
import {startTryApi} from '@/e2e/try-api';
import {median} from './report';

const connections = 16;
const seconds = {warmUp: 9, counted: 10};
const rounds = 5;

const after = (length: number) => {
  const end = performance.now() + length * 1000;
  return () => performance.now() > end;
};

/** Milliseconds of processor that a process has used. Linux counts them in hundredths of a second. */
function processorTime(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').slice(11, 13) ?? [];
  return (Number(user) + Number(system)) * 10;
}

/** Milliseconds of processor that a server uses for a request. */
async function perRequest(FEEDBACK: 'on' | 'off', API_ORIGIN: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-insights-'));
  const portal = await startPortal({API_ORIGIN, FEEDBACK, DATA_DIR: folder});
  try {
    await sendMixture(portal.origin, connections, after(seconds.warmUp));
    const before = processorTime(portal.pid);
    const {milliseconds, errors} = await sendMixture(portal.origin, connections, after(seconds.counted));
    if (errors.length > 0) throw new Error(errors.slice(0, 5).join('\n'));
    return (processorTime(portal.pid) - before) / milliseconds.length;
  } finally {
    await portal.close();
    rmSync(folder, {recursive: true});
  }
}

const api = await startTryApi();
const times = {on: [] as number[], off: [] as number[]};
for (let round = 0; round < rounds; round++)
  for (const setting of round % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const))
    times[setting].push(await perRequest(setting, api.origin));
await api.close();
const [on, off] = [median(times.on), median(times.off)];
console.log(
  `Processor time of a request, medians of ${rounds} runs: ${on.toFixed(2)} ms with FEEDBACK=on, ${off.toFixed(2)} ms with FEEDBACK=off; ` +
    `${(on / off).toFixed(2)} times as long where readers are heard (budget 1.10).`
);
