import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Memory that a process holds, in MB. */
export function megabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** Every file that the build and the server keep. Pages of registries that other tests bring along are theirs. */
export function keptFiles(): string[] {
  return ['.next/server', '.cache']
    .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)))
    .filter((name) => !/T\d+x[a-z0-9]+/.test(name))
    .sort();
}
