import {type ChildProcess, spawn, spawnSync} from 'node:child_process';

/** A program that a spec has started, with what it has written so far. */
export type Program = {
  child: ChildProcess;
  output: () => string;
  /** Resolves when the output matches; throws with the output when the program ends before. */
  says: (pattern: RegExp) => Promise<void>;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
  /** Ends it and all it has started, at once, whatever they are doing. */
  stop: () => void;
};

/** User and group that own nothing. */
const nobody = 65534;

type Options = {settings?: Record<string, string>; asNobody?: boolean};

/** Starts a program in the project's folder with settings beside those of this process. */
export function startProgram(command: string[], {settings = {}, asNobody = false}: Options = {}): Program {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    env: {...process.env, ...settings},
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts can be ended with it.
    detached: true,
    ...(asNobody && {uid: nobody, gid: nobody})
  });
  let output = '';
  let look = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk;
      look();
    });
  }
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  return {
    child,
    output: () => output,
    ended,
    stop() {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Nothing of it is left.
      }
    },
    says: (pattern) =>
      new Promise((resolve, reject) => {
        look = () => pattern.test(output) && resolve();
        look();
        ended.then((code) => reject(new Error(`The program ended with ${code} before it said ${pattern}:\n${output}`)));
      })
  };
}

/** Why nothing can be run here as a user who owns nothing; empty where it can. */
export function whyNotAsNobody(): string {
  if (process.getuid?.() !== 0)
    return 'only root can run a program as another user, and this run is not root: its own user owns the folder';
  const {status} = spawnSync('test', ['-r', '.next/BUILD_ID', '-a', '-r', 'node_modules/next/package.json'], {uid: nobody, gid: nobody});
  return status === 0 ? '' : 'the folder of the project lies where other users cannot read it';
}

const unshare = ['unshare', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']), '--mount'];

/** A command that runs with mounts of its own, which `mounts`, a line of the shell, makes in the project's folder. */
export function withMounts(mounts: string, command: string[]): string[] {
  return [...unshare, 'sh', '-c', `set -e; ${mounts}; exec "$@"`, 'sh', ...command];
}

/** Why no mounts can be made here; empty where they can. */
export function whyNoMounts(): string {
  const [file = '', ...args] = withMounts('mount -t tmpfs none /mnt', ['true']);
  return spawnSync(file, args).status === 0 ? '' : 'this machine does not let a test mount file systems (unshare --mount)';
}
