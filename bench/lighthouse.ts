/**
 * What Lighthouse says of a page of each kind, loaded as on a phone: `npm run bench:lighthouse`. Its packages are among those of the
 * outside checkers, which this installs. Keeps the table in bench/results/lighthouse.json; ends with 1 where a score is below the least.
 */
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startPortal} from '@/e2e/own-portal';
import {chromiumPath} from '../scripts/browsers.mjs';
import {prepareCheckers} from '../scripts/checkers.mjs';
import {keep, machine, table} from './report';

const least = 95;
const categories = ['performance', 'accessibility', 'best-practices'];
const kinds = {
  'front page': '/',
  guide: '/dev/howuse/functioncall',
  model: '/en/dev/howuse/llm/glm-4.6',
  'models compared': '/dev/howuse/model',
  'operation of the API': '/en/dev/api/model/chat-completions',
  'release notes': '/dev/releasenotes',
  questions: '/en/dev/faq',
  filings: '/dev/howuse/Filing',
  'results of a search': '/en/search?q=glm',
  playground: '/dev/api/model/chat-completions/try'
};

prepareCheckers();
process.env.CHROME_PATH = await chromiumPath();
const {run} = await import('@/e2e/checkers/tool');
const before = machine();
const portal = await startPortal();
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const rows = Object.entries(kinds).map(([kind, path]) => {
  const file = join(folder, `${kind}.json`);
  const flags = ['--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${categories.join()}`];
  const {code, output} = run('lighthouse', 'lighthouse', [portal.origin + path, ...flags, '--chrome-flags=--headless=new --no-sandbox']);
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} on ${path}:\n${output}`);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const scores = categories.map((name) => [name, Math.round(100 * report.categories[name].score)]);
  return {kind, page: path, ...Object.fromEntries(scores)};
});
await portal.close();
table(rows);
keep('lighthouse', before, rows);
const low = rows.filter((row) => categories.some((name) => Number((row as Record<string, unknown>)[name]) < least));
if (low.length > 0) console.error(`\nBelow ${least}: ${low.map(({page}) => page).join(', ')}.`);
process.exit(low.length > 0 ? 1 : 0);
