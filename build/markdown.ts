/**
 * Writes every prerendered page as Markdown, and the lists and full texts for programs: `.cache/markdown`; and the API document of each
 * language: `.cache/openapi`. A step of the build, after the pages, so that the Markdown says what the page says.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type Locale, locales} from '@/i18n/routing';
import {fullTextHead, fullTextPath, joinTexts, llmsTxt, mostBytes, sectionsIn} from '@/lib/machine/markdown/llms';
import {pageMarkdown} from '@/lib/machine/markdown/page';
import {markdownFolder, markdownPath} from '@/lib/machine/markdown/store';
import {builtOpenApi, openApi} from '@/lib/openapi/source';

/** Files of the prerendered documents by the address Next knows them by (build/documents.mjs). */
const documents: Record<string, string> = JSON.parse(readFileSync('.cache/documents.json', 'utf8'));
rmSync(markdownFolder, {recursive: true, force: true});

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

const write = (locale: Locale, path: string, text: string) => writeFile(join(markdownFolder, locale, path), text);

let count = 0;
for (const locale of locales) {
  const full: string[] = [];
  const all: string[] = [];
  for (const {id, pages} of sectionsIn(locale)) {
    const texts: string[] = [];
    for (const page of pages) {
      const document = documents[`/${locale}${page.path === '/' ? '' : page.path}`];
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
  writeFile(builtOpenApi(locale), JSON.stringify(openApi(locale)));
}
if (count === 0) {
  console.error(`.cache/documents.json names no prerendered page. Run "npm run build", which calls this script.`);
  process.exit(1);
}
console.log(`Markdown written for ${count} pages, no text above ${mostBytes / 1000} kB.`);
