import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {resolve as absolute, join} from 'node:path';

/** A portal that a spec has started for itself. */
export type OwnPortal = {
  origin: string;
  port: number;
  pid: number;
  /** The last of what the server has said of errors. */
  said: () => string;
  /** The last of all it has written. */
  output: () => string;
  /** Ends it when the requests it has are answered, after five seconds in any case, and says whether it ended by itself. */
  close: () => Promise<boolean>;
};

/** A port that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const {port} = server.address() as {port: number};
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts the built portal with settings of its own, in `folder` where it is given (one that holds an image of the portal included),
 * and waits until it is ready. Throws when it ends before.
 */
export async function startPortal(settings: Record<string, string> = {}, folder = process.cwd()): Promise<OwnPortal> {
  const port = Number(settings.PORT) || (await freePort());
  const origin = `http://localhost:${port}`;
  const command = existsSync(join(folder, 'server.js')) ? ['server.js'] : [absolute('node_modules/next/dist/bin/next'), 'start'];
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: {...process.env, SITE_URL: origin, ...settings, PORT: String(port)},
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk).slice(-20_000);
    });
  }
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-2000);
    });
    child.stdout?.on('data', (chunk: Buffer) => chunk.includes('Ready') && resolve());
    child.once('exit', (code) =>
      reject(new Error(`The portal ended with ${code} before it was ready. Build it first: npm run build. ${said}`))
    );
  });
  return {
    origin,
    port,
    pid: child.pid ?? 0,
    said: () => said,
    output: () => output,
    async close() {
      child.kill('SIGTERM');
      const cut = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(cut);
      return child.signalCode === null;
    }
  };
}
