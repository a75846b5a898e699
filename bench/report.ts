import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {join} from 'node:path';

/** Middle of some figures; the lower one of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** What the figures were taken on, to be read beside them. Load is the mean of the last minute. */
export function machine() {
  const git = (...args: string[]) => execFileSync('git', args, {encoding: 'utf8'}).trim();
  return {
    commit: git('rev-parse', 'HEAD'),
    changed: git('status', '--porcelain') !== '',
    buildIsOlder: existsSync('.next/BUILD_ID') && statSync('.next/BUILD_ID').mtimeMs < Number(git('log', '-1', '--format=%ct')) * 1000,
    node: process.version,
    cores: cpus().length,
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100
  };
}

/** Writes figures to `bench/results/<name>.json`, with the commit and the machine's load before and after. */
export function keep(name: string, before: ReturnType<typeof machine>, figures: unknown): void {
  mkdirSync('bench/results', {recursive: true});
  const content = {takenOn: new Date().toISOString().slice(0, 10), ...before, loadAfter: machine().load, figures};
  writeFileSync(join('bench/results', `${name}.json`), `${JSON.stringify(content, null, 2)}\n`);
}

/** Prints rows of equal keys as a Markdown table. */
export function table(rows: readonly Record<string, string | number>[]): void {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
  line(names);
  line(names.map(() => '---'));
  for (const row of rows) line(names.map((name) => row[name] ?? ''));
}
