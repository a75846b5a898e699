/**
 * What Lighthouse says of a page of each kind, loaded as on a phone (the middle of five loads, as it advises): `npm run bench:lighthouse`, with names
 * of kinds of these alone (`-- playground`). Its packages are among those of the outside checkers, which this installs. Keeps the table of all kinds in
 * bench/results/lighthouse.json; ends with 1 where a score is below the least.
 */
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startPortal} from '@/e2e/own-portal';
import {installApart} from '../scripts/apart.mjs';
import {chromiumPath} from '../scripts/browsers.mjs';
import {keep, machine, median, table} from './report';

const least = 95;
/** What Lighthouse measures of a phone of the middle: it slows a fast desktop (1750) four times, a slower machine less (its docs/throttling.md). */
const indexOfPhone = 437;
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

installApart('e2e/checkers');
process.env.CHROME_PATH = await chromiumPath();
const {run} = await import('@/e2e/checkers/tool');
const before = machine();
const portal = await startPortal();
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const flags = ['--quiet', '--output=json', `--only-categories=${categories.join()}`, '--chrome-flags=--headless=new --no-sandbox'];
function lighthouse(path: string, slowdown: number) {
  const file = join(folder, 'report.json');
  const load = [portal.origin + path, `--output-path=${file}`, `--throttling.cpuSlowdownMultiplier=${slowdown}`];
  let {code, output} = run('lighthouse', 'lighthouse', [...load, ...flags]);
  // Now and then it misses the beginning of a load, and asks to be run again.
  while (output.includes('NO_NAVSTART')) ({code, output} = run('lighthouse', 'lighthouse', [...load, ...flags]));
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} on ${path}:\n${output}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const loads = [1, 2, 3, 4, 5];
const index = median(loads.map(() => lighthouse('/', 4).environment.benchmarkIndex));
const slowdown = Math.min(4, index / indexOfPhone);
console.log(`Index of this machine: ${index}; its processor is slowed ${slowdown.toFixed(1)} times. Medians of five loads.\n`);
const asked = process.argv.slice(2);
const rows = Object.entries(kinds)
  .filter(([kind]) => asked.length === 0 || asked.includes(kind))
  .map(([kind, path]) => {
    const reports = loads.map(() => lighthouse(path, slowdown));
    const scores = categories.map((name) => [name, median(reports.map((report) => Math.round(100 * report.categories[name].score)))]);
    return {kind, page: path, ...Object.fromEntries(scores)};
  });
await portal.close();
table(rows);
if (asked.length === 0) keep('lighthouse', before, rows);
const low = rows.filter((row) => categories.some((name) => Number((row as Record<string, unknown>)[name]) < least));
if (low.length > 0) console.error(`\nBelow ${least}: ${low.map(({page}) => page).join(', ')}.`);
process.exit(low.length > 0 ? 1 : 0);
