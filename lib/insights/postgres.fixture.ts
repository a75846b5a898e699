import {execFileSync, spawn} from 'node:child_process';
import {chmodSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const packages = '/usr/lib/postgresql';

/** Programs of Debian's PostgreSQL; undefined where it is not installed (`apt-get install -y postgresql`). */
export const postgresPrograms = existsSync(packages)
  ? readdirSync(packages)
      .map((version) => join(packages, version, 'bin'))
      .findLast((folder) => existsSync(join(folder, 'initdb')))
  : undefined;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as {port: number};
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts an empty PostgreSQL on this machine. Returns its address, and what ends it. */
export async function startPostgres(): Promise<{address: string; stop: () => Promise<void>}> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  chmodSync(folder, 0o777);
  // PostgreSQL refuses to run as root.
  const [as, ...before] = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : ['env'];
  const program = (name: string) => join(postgresPrograms ?? '', name);
  const data = join(folder, 'data');
  execFileSync(as as string, [...before, program('initdb'), '-D', data, '-U', 'portal', '--auth=trust', '--no-sync'], {stdio: 'ignore'});
  const port = await freePort();
  const options = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'];
  const server = spawn(as as string, [...before, program('postgres'), ...options], {stdio: ['ignore', 'ignore', 'pipe']});
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (part) => {
      log += part;
      if (log.includes('database system is ready')) resolve();
    });
    server.on('exit', () => reject(new Error(`PostgreSQL has not started:\n${log}`)));
  });
  const stop = async () => {
    const ended = new Promise((resolve) => server.on('exit', resolve));
    execFileSync(as as string, [...before, program('pg_ctl'), '-D', data, '-m', 'immediate', 'stop'], {stdio: 'ignore'});
    await ended;
    rmSync(folder, {recursive: true, force: true});
  };
  return {address: `postgres://portal@127.0.0.1:${port}/postgres`, stop};
}
