/**
 * Bytes a reader's first visit costs, for each kind of page, by type: what of the document is text and markup, the styles in it, the
 * scripts in it and those that it loads on use, against the budgets of the design: `npm run bench:size`.
 * Reads the production build; gzip level 6, as `next start` sends it. Exits 1 where a budget is passed.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {markupOf} from '@/e2e/html';
import {earlyScript, startScript, stylesScript} from '@/lib/early-script';

const app = '.next/server/app';
if (!existsSync(app)) {
  console.error('There is no build in .next. Run "npm run build" first.');
  process.exit(1);
}

const kilobyte = 1000;
const budget = {html: 20 * kilobyte, script: 150 * kilobyte, style: 15 * kilobyte};
/** The chat operation has five forms of body, each with its own fields, and every example in five languages. */
const htmlBudget = (name: string) => (name.endsWith('chat-completions') ? 40 * kilobyte : budget.html);
const size = (content: string | Buffer) => gzipSync(content, {level: 6}).length;
const asset = new Map<string, number>();

/** Neither one that is there for React only nor one for readers without scripts. */
const sheets = / rel="stylesheet" href="([^"]+)"(?! disabled|\/><\/noscript>)/g;
const inlineStyles = /<style>([\s\S]*?)<\/style>/g;

/** The scripts inside of each document count as script. */
const ownSize = size(earlyScript + stylesScript + startScript);

function assetSize(file: string): number {
  if (!asset.has(file)) asset.set(file, size(readFileSync(join('.next', file.replace('/_next/', '')))));
  return asset.get(file) ?? 0;
}

const pages = readdirSync(app, {recursive: true, encoding: 'utf8'})
  .filter((name) => /^(?:zh|en)(?:\.html|\/(?!not-found|dev\/api\/without-try).*\.html)$/.test(name))
  .map((name) => {
    const html = readFileSync(join(app, name), 'utf8');
    return {
      name: name.replace(/\.html$/, ''),
      html: size(markupOf(html)),
      document: size(html),
      script:
        ownSize + (/<script data-files="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? []).reduce((total, file) => total + assetSize(file), 0),
      style:
        [...html.matchAll(inlineStyles)].reduce((total, [, style]) => total + size(style ?? ''), 0) +
        [...html.matchAll(sheets)].reduce((total, [, file = '']) => total + assetSize(file), 0)
    };
  })
  .sort((a, b) => b.html - a.html);

const show = (value: number, limit: number) => `${(value / kilobyte).toFixed(1)} kB (${(value / limit).toFixed(2)})`;
console.log(`${pages.length} prerendered pages, gzip, in brackets the share of the budget`);
for (const page of [...pages.slice(0, 8), ...pages.slice(-2)]) {
  console.log(
    `${page.name.padEnd(60)} html ${show(page.html, htmlBudget(page.name))}  whole ${(page.document / kilobyte).toFixed(1)} kB  script ${show(page.script, budget.script)}  style ${show(page.style, budget.style)}`
  );
}
const chunks = join('.next', 'static', 'chunks');
const loadedFirst = new Set([...asset.keys()].map((file) => file.slice(file.lastIndexOf('/') + 1)));
const onUse = readdirSync(chunks, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.js') && !loadedFirst.has(name))
  .map((name) => readFileSync(join(chunks, name)))
  .filter((content) => content.includes('x-try-refused'));
console.log(
  onUse.length === 0
    ? 'The script of Try it is part of a first load.'
    : `Script of Try it, on first use: ${(onUse.reduce((sum, content) => sum + size(content), 0) / kilobyte).toFixed(1)} kB`
);
const median = pages[Math.floor(pages.length / 2)];
if (median) console.log(`median html ${show(median.html, budget.html)}`);
const over = pages.filter((page) => page.html > htmlBudget(page.name) || page.script > budget.script || page.style > budget.style);
console.log(over.length === 0 ? 'All pages are within the budgets.' : `Over a budget: ${over.map(({name}) => name).join(', ')}`);
process.exit(over.length === 0 ? 0 : 1);
