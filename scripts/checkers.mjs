import {spawnSync} from 'node:child_process';
import {installApart} from './apart.mjs';

/** Installs the packages of the outside checkers, and tells where Java is missing. */
export function prepareCheckers() {
  installApart('e2e/checkers');
  if (spawnSync('java', ['-version']).status !== 0)
    console.warn('There is no Java here: the Nu HTML checker, which needs 17 or later, is left out. Everything else is checked.');
}
