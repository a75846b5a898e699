/**
 * Builds the portal with generated pages beside its own and prints what that takes: `npm run bench:build`. PAGES names the numbers of
 * pages a language (50,500,2000,10000). Each build is a clean one in a copy of the project in the folder for temporary files; then one
 * page changes and it is built again; then pages that were not prerendered are visited for the first time.
 */
import {spawn, spawnSync} from 'node:child_process';
import {appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort, get} from '@/e2e/shared-cache';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {generatedSlug, writeContent} from './content';
import {keep, machine, table} from './report';

const sizes = (process.env.PAGES || '50,500,2000,10000').split(',').map(Number);
const visits = 100;
const before = machine();

/** Largest memory of one process below `pid`, in MiB, as Linux counts it. */
function watchMemory(pid: number): () => number {
  let most = 0;
  const timer = setInterval(() => {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      const parent = /\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1];
      if (parent) parents.set(Number(name), Number(parent));
    }
    const below = (id: number | undefined): boolean => id !== undefined && (id === pid || below(parents.get(id)));
    for (const id of parents.keys()) {
      if (below(id)) most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${id}/status`))?.[1] ?? 0));
    }
  }, 500);
  return () => {
    clearInterval(timer);
    return Math.round(most / 1024);
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

async function build(folder: string): Promise<{seconds: number; memory: number}> {
  const started = performance.now();
  const child = spawn(process.execPath, ['scripts/build.mjs'], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  const memory = watchMemory(child.pid ?? 0);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The build in ${folder} ended with ${code}. What is wrong stands above.`);
  return {seconds: Math.round((performance.now() - started) / 1000), memory: memory()};
}

/** Times of first visits to pages from the end of the list, which are the last to be prerendered, in ms, sorted. */
async function firstVisits(folder: string, count: number): Promise<{times: number[]; started: number; memory: number}> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', String(port)], {
    cwd: folder,
    stdio: 'ignore'
  });
  try {
    while (!(await get(port, '/dev/faq').catch(() => undefined))) await new Promise((done) => setTimeout(done, 50));
    const started = Math.round(performance.now() - began);
    const times: number[] = [];
    for (let index = 0; index < Math.min(visits, count); index++) {
      const path = localePath(locales[index % locales.length] ?? 'zh', `/dev/${generatedSlug(count - 1 - index)}`);
      const begin = performance.now();
      const {status, headers} = await get(port, path, {'accept-encoding': 'gzip'});
      if (status !== 200 || !headers['content-security-policy']) throw new Error(`${path}: ${status}, or no policy.`);
      // The first request loads the route's code, for whatever page.
      if (index > 0) times.push(performance.now() - begin);
    }
    const memory = Math.round(Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${child.pid}/status`))?.[1] ?? 0) / 1024);
    return {times: times.sort((a, b) => a - b), started, memory};
  } finally {
    child.kill();
  }
}

const megabytes = (folder: string) => Number(spawnSync('du', ['-sm', folder], {encoding: 'utf8'}).stdout.split('\t')[0]);

type Row = Record<string, string | number>;
const rows: Row[] = [];
for (const count of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-build-'));
  for (const name of readdirSync('.')) {
    if (!/^(?:\.next|\.cache|\.git|node_modules|bench|test-results)$/.test(name)) cpSync(name, join(folder, name), {recursive: true});
  }
  // Files of packages are only read: links to them do where they can be made.
  if (spawnSync('cp', ['-al', 'node_modules', folder]).status !== 0)
    cpSync('node_modules', join(folder, 'node_modules'), {recursive: true});
  try {
    writeContent(join(folder, 'content/docs'), count);
    const clean = await build(folder);
    appendFileSync(join(folder, 'content/docs/en', `${generatedSlug(0)}.mdx`), '\nOne sentence more.\n');
    const again = await build(folder);
    const {times, started, memory} = await firstVisits(folder, count);
    const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
    rows.push({
      'pages a language': count,
      'build s': clean.seconds,
      'largest process MiB': clean.memory,
      'after one change s': again.seconds,
      '.next MB': megabytes(join(folder, '.next')) - (existsSync(join(folder, '.next/cache')) ? megabytes(join(folder, '.next/cache')) : 0),
      '.cache MB': megabytes(join(folder, '.cache')),
      'start ms': started,
      'server MiB': memory,
      'visit p50 ms': at(0.5),
      'visit p95 ms': at(0.95)
    });
    console.log(JSON.stringify(rows.at(-1)));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
const base = Number(rows[0]?.['build s']);
const shown = rows.map((row) => ({...row, 'of the first': (Number(row['build s']) / base).toFixed(2)}));
console.log(`\nLoad ${before.load} before, ${machine().load} after; each build from nothing.\n`);
table(shown);
keep('build', before, {visits, rows: shown});
