import {spawn, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const folder = join(process.cwd(), 'e2e/checkers');

/** File of a command that one of the checkers' packages brings. */
function fileOf(name: string, command: string): string {
  const own = join(folder, 'node_modules', name);
  const {bin} = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  return join(own, typeof bin === 'string' ? bin : bin[command]);
}

/** The archive of the Nu HTML checker. */
export const nuArchive = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');

// Playwright asks its workers for colours, against which Node warns beside NO_COLOR.
const {FORCE_COLOR: _, ...surroundings} = process.env;
const settings = {...surroundings, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1'};

/** Runs a command to its end. */
export function run(name: string, command: string, args: string[]) {
  return runFile(process.execPath, [fileOf(name, command), ...args]);
}

/** Runs a program to its end; tells why there is none. */
export function runFile(file: string, args: string[]): {code: number | null; output: string} {
  const {status, stdout, stderr, error} = spawnSync(file, args, {encoding: 'utf8', env: settings, maxBuffer: 100_000_000});
  return {code: status, output: error?.message ?? stdout + stderr};
}

/** Starts a command that goes on; resolves when it says `ready`. */
export async function start(name: string, command: string, args: string[], ready: RegExp): Promise<() => void> {
  const child = spawn(process.execPath, [fileOf(name, command), ...args], {env: settings});
  let output = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        output += part;
        if (ready.test(output)) resolve();
      });
    child.once('exit', () => reject(new Error(`${command} ended before it was ready:\n${output}`)));
  });
  return () => child.kill();
}
