/**
 * What a reader waits for here and on other sites with the same text, in turns in one run: `npm run bench:peers`. A browser in a window
 * of its own, a real pointer and keyboard, an empty cache, a line of 150 ms and 1.6 Mbit/s before every site (bench/slow-line.ts).
 * SITES names the sites (portal,starlight,vitepress; bench/peer-sites.ts makes the peers), PORTAL where the portal is if not the last
 * build is meant, RUNS how often (5). Prints medians with the ratio to the best peer and keeps them in bench/results/peers.json.
 * Ends with 1 where something is missing or could not be measured.
 */
import {type Note, visit, walk} from './journeys';
import {browserVersion, missingPackages, openScreen} from './real-pointer';
import {keep, machine, median, table} from './report';
import {openSites, type Site} from './sites';

const runs = Number(process.env.RUNS || 5);
const names = (process.env.SITES || 'portal,starlight,vitepress').split(',');
const visited = ['/dev/howuse/Filing', '/dev/howuse/llm/glm-4-plus', '/en/dev/howuse/llm/glm-4-plus'];

const missing = missingPackages();
if (missing.length > 0) {
  console.error(
    `This needs Debian's ${missing.join(', ')}: apt-get install ${missing.join(' ')}. CHROMIUM_PATH may name another Chromium.`
  );
  process.exit(1);
}
const before = machine();
const {sites, stop} = await openSites(names).catch((error) => {
  console.error(error.message);
  process.exit(1);
});

const figures = new Map<string, Map<string, number[]>>();
const failed: string[] = [];
async function measure({name}: Site, part: string, take: (note: Note) => Promise<void>): Promise<void> {
  const note: Note = (taken) => {
    for (const [what, value] of Object.entries(taken)) {
      const row = figures.get(part + what) ?? new Map<string, number[]>();
      figures.set(part + what, row.set(name, [...(row.get(name) ?? []), value]));
    }
  };
  await take(note).catch((error) => failed.push(`${name}, ${part}${error.message}`));
}

function row([what, bySite]: [string, Map<string, number[]>]) {
  const decimals = what.endsWith('shift') ? 1000 : /\bkB\b/.test(what) ? 10 : 1;
  const middle = new Map([...bySite].map(([name, values]) => [name, Math.round(median(values) * decimals) / decimals]));
  const best = Math.min(...[...middle].filter(([name]) => name !== 'portal').map(([, value]) => value));
  const ratio = (middle.get('portal') ?? Number.NaN) / best;
  return {
    what,
    ...Object.fromEntries(names.map((name) => [name, middle.get(name) ?? '–'])),
    'of the best peer': Number.isFinite(best) && Number.isFinite(ratio) && !what.includes('prerendered') ? ratio.toFixed(2) : ''
  };
}

const screen = await openScreen();
try {
  for (let run = 0; run < runs; run++) {
    for (const path of visited) {
      for (const site of sites) await measure(site, `${path}: `, async (note) => note(await visit(screen, site, path)));
    }
    for (const site of sites) await measure(site, '', (note) => walk(screen, site, 150, true, note));
    for (const site of sites) await measure(site, '', (note) => walk(screen, site, 300, false, note));
  }
} finally {
  screen.close();
  await stop();
}
const rows = [...figures].map(row);
table(rows);
console.log(`\nChromium ${browserVersion()}, ${runs} runs, medians, load ${before.load} before and ${machine().load} after`);
if (failed.length > 0) console.error(`\nNot measured:\n${failed.join('\n')}`);
keep('peers', before, {browser: browserVersion(), runs, rows, failed});
process.exit(failed.length > 0 ? 1 : 0);
