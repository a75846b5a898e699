import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Locale} from '@/i18n/routing';
import type {createDocs} from '@/lib/docs';
import {findingsOf} from '../checks/fault';
import type {Finding} from '../checks/finding';
import {readPage} from '../checks/page';
import {comparePages} from '../checks/pair';
import {configOf, type Journey, prefilled, runPo4a, slugsIn} from './po4a';
import {returned} from './returned';

type Docs = ReturnType<typeof createDocs>;
type Way = {folder: string; into: string; from: Locale; to: Locale};

const po = ({into, to}: Way) => join(into, `${to}.po`);

/** Runs po4a over pages, with a configuration that is there only as long. */
function withConfig(folder: string, journey: Journey, args: string[]): string {
  const config = `${journey.po}.conf`;
  mkdirSync(dirname(join(folder, config)), {recursive: true});
  writeFileSync(join(folder, config), configOf(journey));
  try {
    return runPo4a([...args, config], folder);
  } finally {
    for (const file of [config, `${journey.po}.pot`]) rmSync(join(folder, file), {force: true});
  }
}

/** Writes the texts of pages that a language lacks, or whose original is newer, to `<into>/<to>.po`. Returns their slugs. */
export function exportPages(docs: Docs, way: Way): string[] {
  const {folder, from, to} = way;
  const slugs = docs.list(from).filter((slug) => {
    const [original, own] = [docs.get(from, slug), docs.has(to, slug) ? docs.get(to, slug) : undefined];
    return !own || (original?.meta.updated ?? '') > own.meta.updated;
  });
  if (slugs.length === 0) return [];
  withConfig(folder, {from, to, slugs, po: po(way)}, ['--no-translations', '--force']);
  const file = join(folder, po(way));
  writeFileSync(file, prefilled(readFileSync(file, 'utf8')));
  return slugs;
}

/** Writes the pages whose texts are all in `<into>/<to>.po`, and says what they do not share with their original. */
export function importPages(docs: Docs, way: Way): {written: string[]; left: string[]; findings: Finding[]} {
  const {folder, from, to} = way;
  const file = join(folder, po(way));
  if (!existsSync(file)) throw new Error(`${file}: there is no such file. Export it first: npm run translations -- --export ${to}.`);
  const slugs = slugsIn(readFileSync(file, 'utf8'), from).filter((slug) => docs.has(from, slug));
  const place = (locale: Locale, slug: string) => join(folder, `content/docs/${locale}/${slug}.mdx`);
  // What is not written now stays as it was, so only what is new tells that a page came back whole.
  const before = new Map(slugs.map((slug) => [slug, existsSync(place(to, slug)) ? readFileSync(place(to, slug), 'utf8') : undefined]));
  for (const slug of slugs) rmSync(place(to, slug), {force: true});
  const findings: Finding[] = [];
  const written: string[] = [];
  try {
    withConfig(folder, {from, to, slugs, po: po(way)}, ['--no-update', '--keep', '100', '--force']);
  } finally {
    for (const slug of slugs) {
      const earlier = before.get(slug);
      if (existsSync(place(to, slug))) written.push(slug);
      else if (earlier !== undefined) writeFileSync(place(to, slug), earlier);
    }
  }
  for (const slug of written) {
    const target = place(to, slug);
    try {
      const [original, text] = [readFileSync(place(from, slug), 'utf8'), readFileSync(target, 'utf8')];
      writeFileSync(target, returned(original, text, target, from, to));
      const [base, own] = [docs.get(from, slug), docs.get(to, slug)];
      if (base && own) findings.push(...comparePages(readPage(own), readPage(base)));
    } catch (error) {
      findings.push(...findingsOf(error, target));
    }
  }
  return {written, left: slugs.filter((slug) => !written.includes(slug)), findings};
}
