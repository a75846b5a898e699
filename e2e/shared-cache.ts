import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {type IncomingHttpHeaders, request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort, type OwnPortal, startPortal} from './own-portal';

export {freePort};

/** nginx of this machine, or undefined where there is none. */
export const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', 'nginx'].find((file) => spawnSync(file, ['-v']).status === 0);

export type Answer = {status: number; headers: IncomingHttpHeaders; body: Buffer};

/**
 * One request over HTTP/1.1, the body as it came over the wire. Headers are those given; each request has a connection of its own,
 * since a kept one may be closed by the other side (nginx that reloads) while the next request is on its way.
 */
export function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({port, host: 'localhost', path, headers, method, agent: false}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)}));
    })
      .on('error', reject)
      .end();
  });
}

async function answers(port: number, path: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const answer = await get(port, path).catch(() => undefined);
    if (answer && answer.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at http://localhost:${port}${path} after 30 s.`);
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => (child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', () => resolve())));
}

/** A copy of the portal of the last build, on its own port, that has answered once. */
export async function startCopy(port: number): Promise<{stop: OwnPortal['close']}> {
  const {close} = await startPortal({PORT: String(port), SITE_URL: 'http://localhost'});
  await answers(port, '/qr.svg');
  return {stop: close};
}

export type CacheOptions = {
  port: number;
  securePort?: number;
  copies: number[];
  build: string;
  /** Whether a reader may send only so many requests as nginx.conf lets pass at once, and then one a minute; without, as many as they like. */
  limited?: boolean;
  /** Folder with the static files of every build; without, there are those of the last build. */
  assets?: string;
};

/** The shipped nginx.conf in a folder of its own, with the files of an installation written for `options`. */
export async function startCache(options: CacheOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-cache-'));
  chmodSync(folder, 0o755);
  copyFileSync('deploy/nginx/nginx.conf', join(folder, 'nginx.conf'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const limits = readFileSync('deploy/nginx/limits.conf', 'utf8');
  write('limits.conf', options.limited ? limits.replaceAll(/rate=\w+\/[sm]/g, 'rate=1r/m') : limits.replaceAll('$portal_reader', '""'));
  const assets = options.assets ?? join(folder, 'assets');
  if (!options.assets) {
    mkdirSync(join(assets, '_next'), {recursive: true});
    symlinkSync(join(process.cwd(), '.next/static'), join(assets, '_next/static'));
    symlinkSync(join(process.cwd(), 'public/assets'), join(assets, 'assets'));
  }
  const secure = options.securePort ? certificate(folder) && `listen ${options.securePort} ssl http2;` : '';
  write(
    'listen.conf',
    // Tests say by the header from which address a request comes, as a proxy in front does.
    `listen ${options.port};\naccess_log off;\nset_real_ip_from 127.0.0.1;\nset_real_ip_from ::1;\nreal_ip_header X-Forwarded-For;\n${secure ? `${secure}\nssl_certificate cert.pem;\nssl_certificate_key key.pem;\n` : ''}set $portal_assets ${assets};\n`
  );
  write(
    'upstream.conf',
    `upstream portal {\n${options.copies.map((port) => `server 127.0.0.1:${port} max_fails=0;\n`).join('')}keepalive 32;\nkeepalive_timeout 4s;\nkeepalive_time 1s;\n}\n`
  );
  const setBuild = (id: string) => write('build.conf', `map "" $portal_build { default "${id}"; }\n`);
  setBuild(options.build);
  const command = ['-p', folder, '-c', join(folder, 'nginx.conf')];
  const {status, stderr} = spawnSync(nginx as string, [...command, '-t'], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`nginx refuses deploy/nginx/nginx.conf:\n${stderr}`);
  const child = spawn(nginx as string, [...command, '-g', 'daemon off;'], {stdio: 'ignore'});
  await answers(options.port, '/qr.svg');
  return {
    secure: Boolean(secure),
    /** Makes `id` the build that is served; cached pages of another one are not found any more. */
    changeBuild(id: string) {
      setBuild(id);
      spawnSync(nginx as string, [...command, '-s', 'reload']);
    },
    async stop() {
      child.kill('SIGTERM');
      await ended(child);
      rmSync(folder, {recursive: true, force: true});
    }
  };
}

/** Writes a certificate for localhost; false where openssl is missing. */
function certificate(folder: string): boolean {
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  return (
    spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost', ...files]).status === 0
  );
}
