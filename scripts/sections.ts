import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locale} from '@/i18n/routing';
import type {Doc} from '@/lib/docs';
import {readSections} from '@/lib/search/documents';
import type {Section} from '@/lib/search/sections';

const folder = '.cache/sections';

/** What the sections of a page depend on beside its own text: code, data that components show, words, packages. */
function codeVersion(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (path === join('content', 'docs') || path.endsWith('.d.json.ts')) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path).update(readFileSync(path));
  };
  for (const path of ['content', 'i18n', 'lib', 'messages', 'package-lock.json']) add(path);
  for (const [name, value] of Object.entries(process.env).sort()) if (name === 'FILINGS_FILE') hash.update(value ?? '');
  return hash.digest('base64url').slice(0, 16);
}

/**
 * Sections of pages, read again only where page or code has changed: `.cache/sections` has one file a language, keyed by hash.
 * `save` writes what this build has used and leaves out the rest.
 */
export function keptSections(locale: Locale) {
  const version = codeVersion();
  const file = join(folder, `${locale}.json`);
  const known: Record<string, Section[]> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const used: [string, Section[]][] = [];
  let read = 0;
  return {
    sections(doc: Doc): Section[] {
      const key = createHash('sha256').update(`${version} ${doc.slug}\n${doc.body}`).digest('base64url').slice(0, 22);
      const kept = known[key];
      if (!kept) read++;
      const sections = kept ?? readSections(doc, locale);
      used.push([key, sections]);
      return sections;
    },
    /** Number of pages that had to be read. */
    save(): number {
      mkdirSync(folder, {recursive: true});
      if (read > 0 || used.length < Object.keys(known).length) writeFileSync(file, JSON.stringify(Object.fromEntries(used)));
      return read;
    }
  };
}
