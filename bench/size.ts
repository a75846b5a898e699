/**
 * Bytes a reader's first visit costs, for each kind of page, against the budgets of the design: `npm run bench:size`.
 * Reads the production build; gzip level 6, as `next start` sends it. Exits 1 where a budget is passed.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

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

function assets(html: string, pattern: RegExp): number {
  const files = new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''));
  let total = 0;
  for (const file of files) {
    if (!asset.has(file)) asset.set(file, size(readFileSync(join('.next', file.replace('/_next/', '')))));
    total += asset.get(file) ?? 0;
  }
  return total;
}

const pages = readdirSync(app, {recursive: true, encoding: 'utf8'})
  .filter((name) => /^(?:zh|en)(?:\.html|\/(?!not-found|dev\/api\/without-try).*\.html)$/.test(name))
  .map((name) => {
    const html = readFileSync(join(app, name), 'utf8');
    return {
      name: name.replace(/\.html$/, ''),
      html: size(html),
      script: assets(html, /<script src="([^"?]+)[^"]*"(?![^>]*noModule)/g),
      style: assets(html, /<link rel="stylesheet" href="([^"?]+)/g)
    };
  })
  .sort((a, b) => b.html - a.html);

const show = (value: number, limit: number) => `${(value / kilobyte).toFixed(1)} kB (${(value / limit).toFixed(2)})`;
console.log(`${pages.length} prerendered pages, gzip, in brackets the share of the budget`);
for (const page of [...pages.slice(0, 8), ...pages.slice(-2)]) {
  console.log(
    `${page.name.padEnd(60)} html ${show(page.html, htmlBudget(page.name))}  script ${show(page.script, budget.script)}  style ${show(page.style, budget.style)}`
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
