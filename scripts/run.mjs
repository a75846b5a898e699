import {spawn} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {constants as osConstants, setPriority} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {bundleBrowserFiles} from '../build/browser.mjs';
import {hashOf} from '../build/hash.mjs';
import {root, toolFile} from './tool.mjs';

export {root};

const running = new Set();
process.on('exit', () => {
  // As Ctrl+C does, which Playwright hears: it ends its server too.
  for (const child of running) child.kill('SIGINT');
});

/**
 * Runs the command of a package and resolves when it ends well; when it does not, ends what else is running, and this process
 * with its code. `priority` is one of those of `node:os`; with `held`, what it prints comes when it has ended, so that it does not stand
 * between the lines of what runs beside it.
 */
export function run(tool, args, env = {}, priority = 0, held = false) {
  return new Promise((resolve) => {
    const child = start(tool, args, env, held ? ['ignore', 'pipe', 'pipe'] : 'inherit');
    if (priority !== 0 && child.pid) setPriority(child.pid, priority);
    running.add(child);
    const printed = [];
    for (const stream of held ? [child.stdout, child.stderr] : []) stream.on('data', (part) => printed.push(part));
    child.on('close', async (code, signal) => {
      running.delete(child);
      if (held) await new Promise((done) => process.stdout.write(Buffer.concat(printed), done));
      if (code !== 0) process.exit(code ?? (signal ? 1 : 0));
      resolve();
    });
  });
}

/** Starts the command of a package with this process's input and output. */
export function start(tool, args, env = {}, stdio = 'inherit') {
  const file = toolFile(tool);
  if (!file) {
    console.error(`${tool} is not installed. Run "npm ci" first, in the folder that holds package.json.`);
    process.exit(1);
  }
  return spawn(process.execPath, [file, ...args], {
    cwd: root,
    stdio,
    env: {...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env}
  });
}

/** Runs the command of a package and resolves with its exit code and what it has printed. */
export async function capture(tool, args, env = {}) {
  const child = start(tool, args, env, ['ignore', 'pipe', 'pipe']);
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), new Promise((done) => child.on('exit', done))]);
  return {code, output, errors};
}

const inputs = [
  'app',
  'browser',
  'build',
  'components',
  'content',
  'i18n',
  'lib',
  'messages',
  'brand',
  'scripts',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'portal.config.ts',
  'proxy.ts',
  'tsconfig.json'
];
/** Settings that are written into pages and the search index; `deploy/` passes them to the build. */
export const buildSettings = [
  'SITE_URL',
  'BASE_PATH',
  'PLATFORM_ORIGIN',
  'SITE_INDEXABLE',
  'HSTS',
  'FILINGS_FILE',
  'SECURITY_CONTACT',
  'SECURITY_EXPIRES',
  'TRY_IT',
  'ASK_MODEL',
  'EMBEDDINGS_MODEL',
  'EMBEDDINGS_ORIGIN',
  'EMBEDDINGS_DIMENSIONS',
  'FEEDBACK',
  'FEEDBACK_DAYS',
  'EDIT_URL'
];
/** A language has a catalogue. */
const languages = readdirSync(join(root, 'messages')).flatMap((name) => name.match(/^([\w-]+)\.json$/)?.[1] ?? []);

/** What the steps beside `next build` leave for the server. */
const cacheFiles = ['browser.json'].concat(
  languages.flatMap((locale) => [`search/${locale}.jsonl`, `search/${locale}.bin`, `markdown/${locale}/llms.txt`])
);

/** What a build depends on: its sources, the settings that are written into it, and whether there is a key for vectors, never the key. */
const fingerprint = () =>
  hashOf(inputs) +
  [...buildSettings.map((name) => `;${name}=${process.env[name] ?? ''}`), `;vectors=${!!process.env.EMBEDDINGS_KEY}`].join('');

const stamp = join(root, '.next/fingerprint');

/** Whether the last build was made from the same sources and settings. */
export function isBuilt() {
  const whole = existsSync(stamp) && cacheFiles.every((file) => existsSync(join(root, '.cache', file)));
  return whole && readFileSync(stamp, 'utf8') === fingerprint();
}

/**
 * Builds unless the last build was made from the same sources and settings; `standalone`: with `.next/standalone`, which an image needs;
 * `typesApart`: without a look at the types, which somebody else has.
 */
export async function buildIfChanged({standalone = process.env.STANDALONE === 'true', typesApart = false} = {}) {
  if (isBuilt() && (!standalone || existsSync(join(root, '.next/standalone/server.js')))) return;
  const made = fingerprint();
  try {
    accessSync(existsSync(stamp) ? stamp : root, constants.W_OK);
  } catch (error) {
    console.error(
      `Sources or settings have changed since the last build, and ${root} cannot be written to (${error.code}). Run "npm run build" where it can, with the settings of this start.`
    );
    process.exit(1);
  }
  rmSync(join(root, '.cache/openapi'), {recursive: true, force: true});
  await bundleBrowserFiles({version: made.slice(0, 12)});
  // Pages are rendered on one processor and need no index, nor does one language need the other's: all three at once. Pages go
  // first, since what is made of them has to wait for them; an index takes the processor that is left.
  // A parser makes much that lives shortly: with more room for it less time goes into clearing up.
  const room = {NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`};
  const makePages = async () => {
    await run('next', ['build'], {...room, STANDALONE: String(standalone), TYPES_APART: String(typesApart)});
    await run('tsx', ['build/markdown.ts'], room);
  };
  const indexes = languages.map((locale) => run('tsx', ['build/search.ts', locale], room, osConstants.priority.PRIORITY_BELOW_NORMAL));
  await Promise.all([makePages(), ...indexes]);
  writeFileSync(stamp, made);
}
