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

/** What the server keeps of a page it has shown once, by the page's inner address. */
const keptPage = /^\.next\/server\/route-cache\/APP_PAGE\/[0-9a-f]+\/\$\/(.+?)\.(?:html|meta|rsc|segments)(?:\/|$)/;

/**
 * Every file that the build and the server keep, but those of pages that exist (`addresses`, public ones), which each are kept
 * when they are shown for the first time. Pages of registries that other tests bring along are theirs.
 */
export function keptFiles(addresses: string[]): string[] {
  const inner = new Set(
    addresses.map((address) => (/^\/en(?:\/|$)/.test(address) ? address.slice(1) : `zh${address === '/' ? '' : address}`))
  );
  const known = (name: string) => {
    const page = keptPage.exec(name)?.[1];
    return page !== undefined && (inner.has(page) || /^(?:(?:zh|en)\/not-found|_not-found)/.test(page));
  };
  return ['.next/server', '.cache']
    .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)))
    .filter((name) => !known(name) && !/T\d+x[a-z0-9]+/.test(name) && statSync(name, {throwIfNoEntry: false})?.isFile())
    .sort();
}
