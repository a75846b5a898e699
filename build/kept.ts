import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Doc} from '@/lib/docs';
import {env} from '@/lib/server/env';
import {hashOf} from './hash.mjs';

const folder = '.cache/kept';

/** All of a page that work on it may read. */
const textOf = ({file, bodyLine, meta, body}: Doc) => JSON.stringify([file, bodyLine, meta, body]);

/** What work may read beside what it is about. */
const code = ['build', 'components/mdx/index.tsx', 'i18n', 'lib', 'messages', 'package-lock.json', 'portal.config.ts', 'scripts'];

/** The hash of the data, without the pages. A registry of one's own may lie outside the content. */
const versionOfData = () =>
  hashOf(['content'], ['content/docs']) + (existsSync(env.FILINGS_FILE) ? readFileSync(env.FILINGS_FILE, 'utf8') : '');

/**
 * Results of work on pages or texts, done again only where one of them, the code or the data has changed: `.cache/kept/<name>.json`, keyed
 * by the hash of these. `readsData: false` is for work that reads nothing of `content/` but what it is about. Results have to survive JSON.
 * `save` writes those that were asked for and leaves out the rest; work that throws is not kept.
 */
export function keptWork<Result>(name: string, {readsData = true} = {}) {
  const version = hashOf(code) + (readsData ? versionOfData() : '');
  const file = join(folder, `${name}.json`);
  const known: Record<string, Result> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const used = new Map<string, Result>();
  let done = 0;
  return {
    of(about: readonly (Doc | string)[], work: () => Result): Result {
      const hash = createHash('sha256').update(version);
      for (const each of about) hash.update('\0').update(typeof each === 'string' ? each : textOf(each));
      const key = hash.digest('base64url').slice(0, 22);
      const result = used.get(key) ?? known[key] ?? work();
      if (!(key in known)) done++;
      known[key] = result;
      used.set(key, result);
      return result;
    },
    /** Returns how often work had to be done. */
    save(): number {
      mkdirSync(folder, {recursive: true});
      if (done > 0 || used.size < Object.keys(known).length) writeFileSync(file, JSON.stringify(Object.fromEntries(used)));
      const had = done;
      done = 0;
      for (const key of Object.keys(known)) if (!used.has(key)) delete known[key];
      used.clear();
      return had;
    }
  };
}
