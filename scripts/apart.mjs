import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {hashOf} from '../build/hash.mjs';
import {root} from './tool.mjs';

/** Installs the packages of a folder that has a lock file of its own, unless they are those of that file. */
export function installApart(folder) {
  const stamp = join(root, folder, 'node_modules/.installed');
  const lock = hashOf([`${folder}/package-lock.json`]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // What a package asks for beside it, as Stryker asks for Vitest, is the portal's own.
  const install = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--prefix', join(root, folder)];
  const {status} = spawnSync('npm', install, {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lock);
}
