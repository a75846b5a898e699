/**
 * Writes every prerendered page as Markdown, and the lists and full texts for programs: `.cache/markdown`. A step of the build, after
 * the pages, so that the Markdown says what the page says.
 */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type Locale, locales} from '@/i18n/routing';
import {fullTextHead, fullTextPath, joinTexts, llmsTxt, mostBytes, sectionsIn} from '@/lib/markdown/llms';
import {pageMarkdown} from '@/lib/markdown/page';
import {markdownFolder, markdownPath} from '@/lib/markdown/store';
import {twinWithoutTry} from '@/lib/openapi/pages';

const app = '.next/server/app';
rmSync(markdownFolder, {recursive: true, force: true});

function write(locale: Locale, path: string, text: string): void {
  const file = join(markdownFolder, locale, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

let count = 0;
for (const locale of locales) {
  const full: string[] = [];
  const all: string[] = [];
  for (const {id, pages} of sectionsIn(locale)) {
    const texts: string[] = [];
    for (const page of pages) {
      const file = join(app, locale, page.path === '/' ? '' : page.path).replace(/\/$/, '');
      // A program has no use for a form: of an operation's two pages it gets the one without.
      const names = [join(app, locale, twinWithoutTry(page.path)), file, decodeURIComponent(file)];
      const document = names.map((name) => `${name}.html`).find((name) => existsSync(name));
      // A page beyond the prerendered ones is written when it is asked for.
      if (!document) continue;
      const text = pageMarkdown(locale, page, readFileSync(document, 'utf8'));
      write(locale, markdownPath(page.path), text);
      texts.push(text);
      count++;
    }
    joinTexts(texts).forEach((part, index) => {
      const path = fullTextPath(id, index + 1);
      write(locale, path, part);
      full.push(path);
    });
    all.push(...texts);
  }
  write(locale, '/llms.txt', llmsTxt(locale, full));
  write(locale, '/llms-full.txt', joinTexts([fullTextHead(locale, full), ...all])[0] ?? '');
}
if (count === 0) {
  console.error(`${app} has no prerendered pages. Run "npm run build", which calls this script.`);
  process.exit(1);
}
console.log(`Markdown written for ${count} pages, no text above ${mostBytes / 1000} kB.`);

// In the same process: starting another one would take longer than the step.
await import('./compress');
