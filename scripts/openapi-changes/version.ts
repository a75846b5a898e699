import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {historyFile} from '@/lib/openapi/changes/history';
import {baseLocale, openApi, readBase} from '@/lib/openapi/source';
import type {OpenApi} from '@/lib/openapi/types';

/** Where the files of the portal stand, also where PORTAL_DIR has put it together with the engine. */
export const folder = process.env.PORTAL_FOLDER ?? '.';

/** What cannot be done, in a sentence that says what to do instead. */
export class Refusal extends Error {}

function git(...words: string[]): string {
  try {
    return execFileSync('git', ['-C', folder, ...words], {encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe']});
  } catch (error) {
    throw new Refusal(`git ${words.join(' ')}: ${(error as {stderr?: string}).stderr?.trim() || (error as Error).message}`);
  }
}

/** The document as a commit has it. */
function versionOf(commit: string): OpenApi {
  const place = `content/openapi/${baseLocale}/`;
  const names = git('ls-tree', '--name-only', commit, `./${place}`)
    .split('\n')
    .filter((name) => name.endsWith('.yaml'));
  if (names.length === 0) throw new Refusal(`The commit ${commit} has no ${place}. Name a later one, or a file.`);
  const sources = names
    .map((name) => ({file: name, text: git('show', `${commit}:./${name}`)}))
    .toSorted((a, b) => Number(b.file.endsWith('document.yaml')) - Number(a.file.endsWith('document.yaml')));
  return readBase(sources);
}

/** A version of the document: that of the working tree, of a file (as it is published, JSON or YAML), or of a commit. */
export function readVersion(named?: string): OpenApi {
  if (named === undefined) return openApi(baseLocale);
  return existsSync(named) ? (parse(readFileSync(named, 'utf8')) as OpenApi) : versionOf(named);
}

/** The commit that has the document as the entry of a day left it: the one that wrote the entry. */
export function commitOf(date: string): string {
  const commit = git('log', '-1', '--format=%H', '--', `./${historyFile(date)}`).trim();
  if (commit === '')
    throw new Refusal(`${historyFile(date)} is in no commit yet. Commit it, or name what to compare with: --from COMMIT or FILE.`);
  return commit;
}
