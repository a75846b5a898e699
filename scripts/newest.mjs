/**
 * Tries the newest minor versions of the pinned packages in a copy of the project and says which of them break what:
 * `npm run proof -- --newest`, with names of packages for those alone. The project stays as it is.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from './tool.mjs';

const kinds = ['dependencies', 'devDependencies', 'overrides'];
/** What a new version may break, the quickest first. */
const commands = [
  // The list of licences names versions; whether a licence may be had, the check says.
  ['licences', ['run', 'licences']],
  ['check', ['run', 'check']],
  ['units', ['run', 'test:unit']],
  ['build', ['run', 'build']]
];
/** What of the project is not its own. */
const left = /(?:^|\/)(?:node_modules|\.next|\.git|\.cache|\.portals|\.data|test-results|playwright-report)$/;

const pinned = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const copy = mkdtempSync(join(tmpdir(), 'portal-newest-'));
process.on('exit', () => rmSync(copy, {recursive: true, force: true}));

const npm = (args) => spawnSync('npm', args, {cwd: copy, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 28});
const versionOf = (name) => JSON.parse(readFileSync(join(copy, 'node_modules', name, 'package.json'), 'utf8')).version;
const versions = () => new Map(Object.keys({...pinned.dependencies, ...pinned.devDependencies}).map((name) => [name, versionOf(name)]));

/** Installs the packages of the lock, but these in their newest minor versions. */
function install(names) {
  const allow = (list = {}) =>
    Object.fromEntries(Object.entries(list).map(([name, version]) => [name, names.includes(name) ? `^${version}` : version]));
  writeFileSync(
    join(copy, 'package.json'),
    JSON.stringify({...pinned, ...Object.fromEntries(kinds.map((kind) => [kind, allow(pinned[kind])]))})
  );
  cpSync(join(root, 'package-lock.json'), join(copy, 'package-lock.json'));
  // `npm update` takes the newest that the ranges allow, where `npm install` keeps what the lock has.
  for (const args of [['install'], ['update', ...names]]) {
    const {status, stderr} = npm([...args, '--ignore-scripts']);
    if (status !== 0) return stderr.trim();
  }
  return '';
}

/** What fails with the packages that are installed now: the name of the first command, with the end of what it says. */
function broken() {
  for (const [command, args] of commands) {
    const {status, stdout, stderr} = npm(args);
    if (status !== 0) return {command, says: `${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n')};
  }
}

/** Tries the newest minor versions of packages, all when none is named. Returns whether nothing breaks. */
export function tryNewest(names) {
  const asked = names.length > 0 ? names : [...new Set(kinds.flatMap((kind) => Object.keys(pinned[kind] ?? {})))];
  cpSync(root, copy, {recursive: true, filter: (source) => !left.test(source)});
  const refused = install(asked);
  if (refused) {
    console.error(`npm does not install them together:\n${refused}`);
    return false;
  }
  const newer = [...versions()].filter(([name, version]) => version !== (pinned.dependencies[name] ?? pinned.devDependencies[name]));
  for (const [name, version] of newer) console.log(`${name} ${pinned.dependencies[name] ?? pinned.devDependencies[name]} → ${version}`);
  if (newer.length === 0) {
    console.log('None of the packages has a newer minor version.');
    return true;
  }
  const together = broken();
  if (!together) {
    console.log('Types, checks, units and build are well with all of these newer minor versions.');
    return true;
  }
  // Which of them it is shows when each is tried alone; what needs another one, only together.
  const alone =
    newer.length > 1
      ? newer.map(([name, version]) => {
          const fault = install([name]);
          return {name, version, fault: fault ? {command: 'install', says: fault} : broken()};
        })
      : [];
  const guilty = alone.filter(({fault}) => fault);
  for (const {name, version, fault} of guilty) console.error(`\n${name} ${version} breaks ${fault.command}:\n${fault.says}`);
  if (guilty.length === 0) console.error(`\nTogether they break ${together.command}:\n${together.says}`);
  return false;
}
