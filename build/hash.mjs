import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Units and what only they use, of which nothing is built. */
const ofUnits = /\.(?:test|fixture)\.ts$/;

/** Hash of files and of all files below folders, but units and those in `without`. Paths are relative to the project. */
export function hashOf(paths, without = []) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (without.includes(path) || ofUnits.test(path)) return;
    const file = join(root, path);
    if (statSync(file).isDirectory()) for (const name of readdirSync(file).sort()) add(`${path}/${name}`);
    else if (!path.endsWith('.d.json.ts')) hash.update(path).update(readFileSync(file));
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
