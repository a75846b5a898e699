import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Memory that a process holds, in MB. */
export function megabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], {encoding: 'utf8'});
  return Number(kilobytes) / 1024;
}

/** Every file that the build has made for the server. While it serves, it writes none. */
export function builtFiles(): string[] {
  return ['.next/server', '.cache']
    .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)))
    .filter((name) => statSync(name, {throwIfNoEntry: false})?.isFile())
    .sort();
}
