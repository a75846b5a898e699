/**
 * What a first visit to each reading page costs in bytes: its document with its styles, and its scripts, against the budgets of the
 * design: `npm run bench:size`. Reads the last build. Exits 1 where a guide page or any page's scripts are beyond them.
 */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {median, table} from './report';

/** In kB: document and styles of a guide page as brotli, scripts of any page as gzip. */
const budget = {page: 20, script: 8};

if (!existsSync('.cache/documents.json')) {
  console.error('There is no build. Run "npm run build" first.');
  process.exit(1);
}
const documents: Record<string, string> = JSON.parse(readFileSync('.cache/documents.json', 'utf8'));
/** A document is compressed as it is sent, a file once for all readers. */
const brotli = (content: string, quality: number) =>
  brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}}).length / 1000;
const gzip = (content: string) => gzipSync(content, {level: 6}).length / 1000;

const known = new Map<string, number>();
function once(key: string, measure: () => number): number {
  const size = known.get(key) ?? measure();
  known.set(key, size);
  return size;
}
const fileOf = (address: string) => (address.startsWith('/_next/') ? address.replace('/_next/', '.next/') : join('public', address));

/** A module with all that it imports at once; what it imports on use comes later. */
function modules(address: string, seen = new Set<string>()): number {
  if (seen.has(address)) return 0;
  seen.add(address);
  const code = readFileSync(fileOf(address), 'utf8');
  const imported = [...code.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)].map(([, file = '']) => join(dirname(address), file));
  return imported.reduce((sum, file) => sum + modules(file, seen), gzip(code));
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const pages = Object.entries(documents).map(([path, file]) => {
  const html = readFileSync(file, 'utf8');
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, match = '']) => match);
  const sheets = all(/<link rel="stylesheet" href="([^"]+)"/g).map((each) =>
    once(each, () => brotli(readFileSync(fileOf(each), 'utf8'), 11))
  );
  const files = all(/<script(?: [^>]*)? src="([^"]+)"/g).map((each) => once(each, () => modules(each)));
  const inline = all(/<script>([\s\S]*?)<\/script>/g).map(gzip);
  const page = {path, document: brotli(html, 5), styles: sum(sheets), scripts: sum(files) + sum(inline)};
  return {...page, guide: path.includes('/dev/howuse/'), whole: page.document + page.styles};
});
const guides = pages.filter(({guide}) => guide);
if (guides.length === 0) throw new Error('The build has no guide page among its documents. Has their address changed?');

type Size = Pick<(typeof pages)[number], 'path' | 'document' | 'styles' | 'whole' | 'scripts'>;
const row = ({path, document, styles, whole, scripts}: Size) => ({
  page: path,
  'document, brotli': document.toFixed(1),
  'styles, brotli': styles.toFixed(1),
  both: whole.toFixed(1),
  'scripts, gzip': scripts.toFixed(1)
});
const middle = (name: Exclude<keyof Size, 'path'>) => median(guides.map((page) => page[name]));
console.log(`${pages.length} prerendered pages, kB: the largest ten, and the medians of ${guides.length} guide pages\n`);
table([
  ...[...pages]
    .sort((a, b) => b.whole - a.whole)
    .slice(0, 10)
    .map(row),
  row({path: 'guide', document: middle('document'), styles: middle('styles'), whole: middle('whole'), scripts: middle('scripts')})
]);
const over = pages.filter(({guide, whole, scripts}) => (guide && whole > budget.page) || scripts > budget.script).map(({path}) => path);
console.log(
  `\nBudgets: ${budget.page} kB for a guide page with its styles, ${budget.script} kB for scripts. ${over.length === 0 ? 'All pages are within.' : `Beyond: ${over.join(', ')}`}`
);
process.exit(over.length === 0 ? 0 : 1);
