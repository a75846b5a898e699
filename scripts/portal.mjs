/**
 * Chooses the portal that a command is for. `PORTAL_DIR=examples/acme npm run build` puts the engine and that folder's portal together
 * in `.portals/acme`, and runs the command there, with the folder's own place as PORTAL_FOLDER; without it the portal is the one at the top level.
 */
import {spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, watch, writeFileSync} from 'node:fs';
import {basename, join, relative, resolve} from 'node:path';
import {root} from './tool.mjs';

const engine = ['app', 'browser', 'build', 'components', 'i18n', 'lib', 'public', 'scripts'].concat([
  'global.ts',
  'instrumentation.ts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json'
]);
/** What a company writes. */
const own = ['portal.config.ts', 'content', 'brand'];

/** Tests stay with the engine. */
const isProduct = (file) => !/\.(?:test|fixture)\.tsx?$/.test(file);

const isText = (value) => typeof value === 'string';
const over = (above, below) =>
  Object.fromEntries(
    [...new Set([...Object.keys(below), ...Object.keys(above)])].map((key) => {
      const [mine, other] = [above[key], below[key]];
      return [key, mine === undefined || isText(mine) || other === undefined || isText(other) ? (mine ?? other) : over(mine, other)];
    })
  );

/** Catalogues: the engine's words, with those of the portal over them. A language that the engine does not have has its own alone. */
function copyMessages(from, to) {
  mkdirSync(join(to, 'messages'), {recursive: true});
  for (const name of readdirSync(join(from, 'messages'))) {
    const read = (folder) => JSON.parse(readFileSync(join(folder, 'messages', name), 'utf8'));
    const words = existsSync(join(root, 'messages', name)) ? over(read(from), read(root)) : read(from);
    writeFileSync(join(to, 'messages', name), `${JSON.stringify(words, null, 2)}\n`);
  }
}

/** Files of data that the engine reads: the example has them all. */
const example = 'examples/acme';
const dataFiles = () =>
  existsSync(join(root, example)) ? readdirSync(join(root, example, 'content')).filter((name) => name.endsWith('.ts')) : [];

/** Puts a portal and the engine together. Returns the folder. Ends this process, naming what is missing, where `from` is not a portal's. */
function assemble(from) {
  const missing = [...own, 'messages'].filter((name) => !existsSync(join(from, name)));
  if (missing.length > 0) {
    console.error(`PORTAL_DIR=${from}: there is no ${missing.join(', ')}. docs/your-own.md says what a portal consists of.`);
    process.exit(1);
  }
  const lacks = dataFiles().filter((name) => !existsSync(join(from, 'content', name)));
  if (lacks.length > 0) {
    const files = lacks.map((name) => `content/${name}`).join(', ');
    console.error(`PORTAL_DIR=${from}: there is no ${files}, which the engine reads. Copy from ${example}, and write what is yours.`);
    process.exit(1);
  }
  const to = join(root, '.portals', basename(from));
  for (const name of [...engine, ...own, 'messages']) rmSync(join(to, name), {recursive: true, force: true});
  for (const name of engine) cpSync(join(root, name), join(to, name), {recursive: true, preserveTimestamps: true, filter: isProduct});
  for (const name of own) cpSync(join(from, name), join(to, name), {recursive: true, preserveTimestamps: true});
  copyMessages(from, to);
  if (!existsSync(join(to, 'node_modules'))) symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'), 'junction');
  return to;
}

/** Copies what is edited while a development server runs. */
function follow(from, to) {
  const copy = (base, names) => {
    for (const name of names)
      watch(join(base, name), {recursive: true}, (_, file) => {
        const place = file ? join(name, file) : name;
        if (name === 'messages') copyMessages(from, to);
        else if (existsSync(join(base, place))) cpSync(join(base, place), join(to, place), {recursive: true});
        else rmSync(join(to, place), {recursive: true, force: true});
      });
  };
  copy(from, ['content', 'brand', 'messages']);
  copy(root, ['app', 'browser', 'components', 'i18n', 'lib']);
}

if (process.env.PORTAL_DIR) {
  const {PORTAL_DIR, ...env} = process.env;
  const from = resolve(root, PORTAL_DIR);
  const to = assemble(from);
  const [, script, ...args] = process.argv;
  if (basename(script) === 'dev.mjs' || args.includes('--watch')) follow(from, to);
  const child = spawn(process.execPath, [join(to, relative(root, script)), ...args], {
    cwd: to,
    stdio: 'inherit',
    env: {...env, PORTAL_FOLDER: from}
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.exit(await new Promise((done) => child.on('exit', (code) => done(code ?? 1))));
}
