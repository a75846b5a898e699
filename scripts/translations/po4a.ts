import {spawnSync} from 'node:child_process';

/** Fields of a front matter that are words. */
export const wordFields = ['title', 'description', 'navTitle', 'shortBecause'];

/** Files of pages whose texts travel, from the portal's folder. */
export type Journey = {from: string; to: string; slugs: readonly string[]; po: string};

const page = (locale: string, slug: string) => `content/docs/${locale}/${slug}.mdx`;

/** What po4a reads: which pages, and that their text is Markdown whose lines stay as they are. */
export function configOf({from, to, slugs, po}: Journey): string {
  const options = `-o markdown -o neverwrap -o nobullets -o yfm_keys=${wordFields.join(',')}`;
  return [
    `[po4a_langs] ${to}`,
    `[po4a_paths] ${po}.pot $lang:${po}`,
    `[options] opt:"--master-charset UTF-8 --localized-charset UTF-8 ${options}"`,
    ...slugs.map((slug) => `[type: text] ${page(from, slug)} $lang:${page(to, slug)}`),
    ''
  ].join('\n');
}

/** Slugs of the pages that a PO file has texts of. */
export function slugsIn(po: string, from: string): string[] {
  const places = [...po.matchAll(new RegExp(`content/docs/${from}/(\\S+?)\\.mdx:\\d+`, 'g'))].map(([, slug = '']) => slug);
  return [...new Set(places)].sort();
}

/** What needs no words: code, sources and days are their own translation until someone gives another, as of a comment in code. */
const asItIs = /^#\. type: (?:Fenced code block|Yaml Front Matter (?:Array Element: sources|Hash Value: (?:updated|asOf)))/m;

/** A PO file in which what needs no words is there already. */
export function prefilled(po: string): string {
  return po
    .split('\n\n')
    .map((entry) => {
      const [, source] = /^msgid ((?:".*"\n?)+)msgstr ""\s*$/m.exec(entry) ?? [];
      return source && asItIs.test(entry) ? entry.replace(/msgstr ""\s*$/, `msgstr ${source.trimEnd()}`) : entry;
    })
    .join('\n\n');
}

/** Runs po4a in a folder. Throws, saying how to get it, where it is not installed. */
export function runPo4a(args: readonly string[], cwd: string): string {
  const {error, status, stdout, stderr} = spawnSync('po4a', args, {cwd, encoding: 'utf8'});
  if (error)
    throw new Error('po4a is not installed, which takes pages apart and puts them together: apt install po4a, or brew install po4a.');
  if (status !== 0) throw new Error(`po4a: ${stderr.trim() || stdout.trim()}`);
  return `${stdout}${stderr}`.trim();
}
