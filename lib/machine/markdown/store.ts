import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve, sep} from 'node:path';
import type {Locale} from '@/i18n/routing';

/** Where the build leaves the pages as Markdown, a folder a language, below the folder that holds package.json. */
export const markdownFolder = '.cache/markdown';

/** Name of a page's Markdown without language: its address with `.md`; the front page is `/index.md`. */
export function markdownPath(path: string): string {
  return path === '/' ? '/index.md' : `${path}.md`;
}

/** The page that a Markdown address stands for, undefined for any other address. Both without language. */
export function pageOfMarkdown(path: string): string | undefined {
  if (path === '/index.md') return '/';
  return path.endsWith('.md') ? path.slice(0, -'.md'.length) : undefined;
}

/**
 * A text that the build has written: a page's Markdown (`/dev/faq.md`), `/llms.txt`, a full text. `path` is an address without
 * language. Undefined where there is none, as on a development server that has never been built.
 */
export function readText(locale: Locale, path: string): string | undefined {
  const folder = resolve(join(/* turbopackIgnore: true */ process.cwd(), markdownFolder, locale));
  const file = resolve(join(folder, path));
  if (!file.startsWith(folder + sep) || !existsSync(/* turbopackIgnore: true */ file)) return undefined;
  return readFileSync(/* turbopackIgnore: true */ file, 'utf8');
}

/** Addresses without language of the lists and full texts that the build has written in a language. */
export function textFiles(locale: Locale): string[] {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), markdownFolder, locale);
  if (!existsSync(folder)) return ['/llms.txt', '/llms-full.txt'];
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.txt'));
  return names.map((name) => `/${name.replaceAll('\\', '/')}`);
}
