/**
 * Requests a second for one page, gzip, 32 connections, in one run: `npm start`, the shipped cache in front of it, and nginx
 * serving the same bytes as a file: `npm run bench:serving`. Needs nginx and wrk. DURATION sets the seconds of a measurement (5).
 * Rounds alternate, so that the machine's other work meets all three; ratios are of the medians.
 */
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort, get, nginx, startCache, startCopy} from '@/e2e/shared-cache';
import {keep, machine, median, table} from './report';

if (!existsSync('.next/BUILD_ID') || !nginx || spawnSync('wrk', ['-v']).error) {
  console.error('This needs a build ("npm run build"), nginx and wrk. Install what is missing, or leave this part out.');
  process.exit(1);
}
const seconds = Number(process.env.DURATION || 5);
const rounds = 3;
const path = '/dev/howuse/functioncall';

/** nginx with one file, as small a configuration as serves it compressed. */
async function startFile(port: number, compressed: Buffer): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-file-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'root/dev/howuse'), {recursive: true});
  writeFileSync(join(folder, 'root', `${path}.gz`), compressed);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes auto; pid nginx.pid; error_log stderr; events { worker_connections 4096; }
     http { access_log off; keepalive_requests 10000; sendfile on; tcp_nopush on; ${temporary} open_file_cache max=100; server { listen ${port}; location / { root root; default_type text/html; gzip_static always; } } }`
  );
  const child = spawn(nginx as string, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'inherit']
  });
  for (let left = 50; left > 0 && !(await get(port, path).catch(() => undefined)); left--)
    await new Promise((done) => setTimeout(done, 100));
  return () => {
    child.once('exit', () => rmSync(folder, {recursive: true, force: true}));
    child.kill();
  };
}

type Load = {rate: number; p50: string; p99: string; errors: boolean};

function load(port: number): Load {
  const options = ['-t2', '-c32', `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', `http://localhost:${port}${path}`];
  const text = execFileSync('wrk', options, {encoding: 'utf8'});
  const value = (pattern: RegExp) => pattern.exec(text)?.[1] ?? '';
  return {
    rate: Number(value(/Requests\/sec:\s+([\d.]+)/)),
    p50: value(/^\s+50%\s+(\S+)/m),
    p99: value(/^\s+99%\s+(\S+)/m),
    errors: /Non-2xx|Socket errors/.test(text)
  };
}

const [copyPort, cachePort, filePort] = [await freePort(), await freePort(), await freePort()];
const before = machine();
const copy = await startCopy(copyPort);
const cache = await startCache({port: cachePort, copies: [copyPort], build: 'bench'});
const page = await get(cachePort, path, {'accept-encoding': 'gzip'});
const stopFile = await startFile(filePort, page.body);
try {
  const ways = {'next start': copyPort, 'shipped cache': cachePort, 'nginx, file': filePort};
  const results = new Map<string, Load[]>(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [way, port] of Object.entries(ways)) results.get(way)?.push(load(port));
  }
  const rate = (way: string) => median((results.get(way) ?? []).map((one) => one.rate));
  const rows = [...results].map(([way, all]) => ({
    way,
    'requests/s': Math.round(rate(way)),
    'of the file': (rate(way) / rate('nginx, file')).toFixed(3),
    'half within': all[1]?.p50 ?? '',
    '99 % within': all[1]?.p99 ?? '',
    errors: all.some((one) => one.errors) ? 'yes' : 'none'
  }));
  console.log(
    `${path}, ${page.body.length} bytes gzip, 32 connections, ${rounds} × ${seconds} s, load ${before.load} before and ${machine().load} after\n`
  );
  table(rows);
  keep('serving', before, {path, bytes: page.body.length, seconds, rounds, rows});
} finally {
  stopFile();
  await cache.stop();
  await copy.stop();
}
