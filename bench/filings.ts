/**
 * The filing registry with 5,000 records against the figures of the design: `npm run bench:filings`. Runs the production
 * build on a generated registry and the command on a generated list; exits 1 where a figure is missed.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {startFilingPortal} from '@/e2e/filing-portal';
import {checkFiling} from '@/lib/filings/check';
import {toCsv} from '@/lib/filings/csv';
import {generateFilings} from '@/lib/filings/generate.fixture';
import {createRegistry} from '@/lib/filings/registry';
import {viewFilings} from '@/lib/filings/view';

if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build in .next. Run "npm run build" first.');
  process.exit(1);
}

const count = 5000;
const rounds = 400;
const list = generateFilings(count);
const missed: string[] = [];

function report(name: string, value: number, limit: number, unit: string): void {
  console.log(`${name.padEnd(52)} ${value.toFixed(unit === 'kB' ? 1 : 2)} ${unit} (at most ${limit})`);
  if (value > limit) missed.push(name);
}

function percentile95(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

const queries = Array.from({length: rounds}, (_, index): Record<string, string> => {
  const {place, filedOn, entity, model} = list.records[(index * 37) % count] as (typeof list.records)[0];
  const sort = ['filedOn', '-filedOn', 'model', '-number', 'entity'][index % 5] as string;
  return [
    {q: model},
    {place, year: filedOn.slice(0, 4)},
    {entity},
    {sort, page: String((index % 100) + 1)},
    {kind: 'registration', q: '智能'}
  ][index % 5] as Record<string, string>;
});
const questions = Array.from({length: rounds}, (_, index) => {
  const {number, model} = list.records[(index * 53) % count] as (typeof list.records)[0];
  return [number, number.toLowerCase().replaceAll('-', ' '), `${number.slice(0, -1)}x`, model, 'Shanghai-Nothing-20250101'][
    index % 5
  ] as string;
});

console.log(`${count} records, ${cpus().length} processors, Node ${process.version}, ${rounds} calls each`);
const registry = createRegistry(list);
for (const [name, call] of [
  ['filter and sort, function, 95th percentile', (index: number) => viewFilings(registry, queries[index] ?? {})],
  ['check, function, 95th percentile', (index: number) => checkFiling(registry, questions[index] ?? '')]
] as const) {
  const times = Array.from({length: rounds}, (_, index) => {
    const start = performance.now();
    call(index);
    return performance.now() - start;
  });
  report(name, percentile95(times), 20, 'ms');
}

const portal = await startFilingPortal(list);
try {
  for (const prefix of ['', '/en']) {
    const html = await (await fetch(`${portal.origin}${prefix}/dev/howuse/Filing?sort=-filedOn`)).text();
    report(`list page ${prefix || '/'}, gzip`, gzipSync(html, {level: 6}).length / 1000, 60, 'kB');
  }
  for (const [name, path] of [
    ['filter, whole request', (index: number) => `/dev/howuse/Filing?${new URLSearchParams(queries[index])}`],
    ['check, whole request', (index: number) => `/dev/howuse/Filing/check?${new URLSearchParams({q: questions[index] ?? ''})}`]
  ] as const) {
    const times: number[] = [];
    for (let index = 0; index < rounds; index++) {
      const start = performance.now();
      await (await fetch(portal.origin + path(index))).text();
      times.push(performance.now() - start);
    }
    const warm = times.slice(rounds / 4);
    console.log(`${`${name}, rendering and transfer, 95th percentile`.padEnd(52)} ${percentile95(warm).toFixed(1)} ms (no limit)`);
  }
} finally {
  await portal.close();
}

const folder = mkdtempSync(join(tmpdir(), 'filings-'));
try {
  const file = join(folder, 'records.json');
  const csv = join(folder, 'list.csv');
  writeFileSync(file, '{"version":1,"asOf":"2020-01-01","records":[]}\n');
  writeFileSync(csv, toCsv(list));
  const start = performance.now();
  const {status} = spawnSync(process.execPath, [
    'node_modules/tsx/dist/cli.mjs',
    'scripts/filings.ts',
    'import',
    csv,
    '--write',
    '--file',
    file
  ]);
  report(`import of ${count} lines, whole process`, (performance.now() - start) / 1000, 5, 's');
  if (status !== 0) missed.push('import');
} finally {
  rmSync(folder, {recursive: true, force: true});
}
console.log(missed.length === 0 ? 'All figures are met.' : `Missed: ${missed.join(', ')}`);
process.exit(missed.length === 0 ? 0 : 1);
