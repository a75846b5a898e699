import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {hashOf} from '../build/hash.mjs';
import {root} from './run.mjs';

const folder = 'e2e/checkers';

/** Installs the packages of the outside checkers unless they are those of their lock file, and tells where Java is missing. */
export function prepareCheckers() {
  const stamp = join(root, folder, 'node_modules/.installed');
  const lock = hashOf([`${folder}/package-lock.json`]);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    const install = ['ci', '--ignore-scripts', '--prefix', join(root, folder)];
    const {status} = spawnSync('npm', install, {stdio: 'inherit', shell: process.platform === 'win32'});
    if (status !== 0) process.exit(status ?? 1);
    writeFileSync(stamp, lock);
  }
  if (spawnSync('java', ['-version']).status !== 0)
    console.warn('There is no Java here: the Nu HTML checker, which needs 17 or later, is left out. Everything else is checked.');
}
