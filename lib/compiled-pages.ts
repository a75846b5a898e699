import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {env} from './env';

/**
 * What `make` returns for a page with these `parts`, from the builds before where they knew it: a change of one page compiles
 * no other. Only a build keeps anything, in a folder whose name stands for the code. The result has to survive JSON.
 */
export async function keptOfBuild<Result>(parts: unknown[], make: () => Promise<Result>): Promise<Result> {
  if (!env.COMPILED_PAGES) return make();
  const name = createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
  const file = join(/* turbopackIgnore: true */ env.COMPILED_PAGES, `${name}.json`);
  if (existsSync(file)) {
    const now = new Date();
    // The build removes what it has not touched.
    utimesSync(file, now, now);
    return JSON.parse(readFileSync(file, 'utf8'));
  }
  const result = await make();
  mkdirSync(env.COMPILED_PAGES, {recursive: true});
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(result));
  renameSync(own, file);
  return result;
}
