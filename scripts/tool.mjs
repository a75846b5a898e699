import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Packages whose command has another name. */
const packages = {biome: '@biomejs/biome', playwright: '@playwright/test', tsc: 'typescript'};

/**
 * File of a command that a package brings, to be started as `node FILE`: what stands in node_modules/.bin cannot be started so on
 * Windows. Undefined where the package is not installed.
 */
export function toolFile(tool) {
  const folder = join(root, 'node_modules', packages[tool] ?? tool);
  if (!existsSync(join(folder, 'package.json'))) return undefined;
  const {bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}
