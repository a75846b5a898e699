/**
 * What a reader waits for here and on other sites with the same text, in turns in one run:
 * `PEERS=Starlight=http://localhost:4400,VitePress=http://localhost:4500 npm run bench:peers` (bench/peer-sites.ts makes them). A peer serves the pages below under the
 * same addresses, with or without a slash at their end, in lower case or not. Conditions as in bench/reading.ts; RUNS sets how often (5).
 * Prints medians with the ratio to the best peer and keeps them in bench/results/peers.json.
 */
import {existsSync} from 'node:fs';
import {type Browser, chromium, type Page} from '@playwright/test';
import {freePort, startCopy} from '@/e2e/shared-cache';
import {type Counted, countBytes} from './counted';
import {mark, readMarks, watchHeading} from './reading-marks';
import {keep, machine, median, table} from './report';
import {beginReading, kilobytes, openSlowly, settle} from './slow-browser';

const peers = (process.env.PEERS ?? '').split(',').map((peer) => [peer.slice(0, peer.indexOf('=')), peer.slice(peer.indexOf('=') + 1)]);
if (peers.some(([name, origin]) => !name || !URL.canParse(origin ?? ''))) {
  console.error(`PEERS=${JSON.stringify(process.env.PEERS ?? '')}: name the sites, such as PEERS=Starlight=http://localhost:4400.`);
  process.exit(1);
}
if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build in .next. Run "npm run build" first.');
  process.exit(1);
}
const runs = Number(process.env.RUNS || 5);
const visited = ['/dev/howuse/Filing', '/dev/howuse/llm/glm-4-plus', '/en/dev/howuse/llm/glm-4-plus'];
const start = '/dev/howuse/functioncall';
const clicked = ['/dev/howuse/retrieval', '/dev/howuse/websearch', '/dev/howuse/batchapi', '/dev/howuse/fileqa'];

/** Where sites have the field of their search, what stands there for a page that was found, and the way to the other language. */
const dialog = ':is(dialog, [role="dialog"], .VPLocalSearchBox, .navbar__search)';
const toEnglish = 'a[hreflang="en"], :is(header, nav) a[href^="/en/"]';
const result = `${dialog} :is([role="option"], a[href*="/dev/"])`;

/** The address under which a site serves a page. */
async function addressOn(origin: string, path: string): Promise<string> {
  for (const each of [path, path.toLowerCase()].flatMap((one) => [one, `${one}/`])) {
    const {status} = await fetch(origin + each, {redirect: 'manual'});
    if (status === 200) return each;
  }
  throw new Error(`${origin} does not serve ${path}: give it the text of this page, or take the site out of PEERS.`);
}

async function visit(browser: Browser, {site, origin, bytes}: Counted, path: string) {
  const address = await addressOn(site, path);
  const {page} = await openSlowly(browser, path.startsWith('/en/') ? 'en' : 'zh-CN', [mark]);
  const before = bytes();
  await page.goto(origin + address);
  await settle(page);
  const {fcp, lcp, blocking, cls} = await page.evaluate(readMarks);
  await page.context().close();
  return {'FCP ms': fcp, 'LCP ms': lcp, 'long tasks beyond 50 ms': blocking, 'layout shift': cls, kB: kilobytes(bytes() - before)};
}

/** The reader comes to the way to the other language, a link or a list to choose from, and rests on it as on any link. */
async function restOnLanguage(page: Page): Promise<void> {
  const link = page.locator(toEnglish).first();
  if ((await link.count()) === 0) await page.locator('select:has(option[value*="/en/"]):visible').hover();
  else if (await link.isVisible()) await link.hover();
  else {
    await link.locator('xpath=ancestor::div[*[@aria-haspopup]][1]').hover();
    await link.hover();
  }
  await page.waitForTimeout(200);
}

/**
 * Clicks in the sidebar, then the other language and a search, with the bytes of it all. `atOnce`: the first click is the first
 * thing that the reader does, and the last that is measured.
 */
async function walk(browser: Browser, {site, origin, bytes}: Counted, atOnce: boolean) {
  const {page, bytes: byType} = await openSlowly(browser, 'zh-CN', [watchHeading]);
  const shown = async () => {
    // Looked for only when it is over: to look is work for the page, too.
    await page.waitForTimeout(2500);
    await page.waitForFunction(() => sessionStorage.shown);
    const time = Number(await page.evaluate(() => sessionStorage.shown));
    await settle(page);
    return time;
  };
  const times: Record<string, number> = {};
  const begin = await addressOn(site, start);
  const first = bytes();
  await page.goto(origin + begin);
  await settle(page);
  for (const path of atOnce ? clicked.slice(0, 1) : clicked) {
    const address = await addressOn(site, path);
    if (!atOnce) await beginReading(page);
    const bare = address.replace(/\/$/, '');
    const link = page.locator(`:is(nav, aside) :is(a[href="${bare}"], a[href="${bare}/"])`).first();
    if (!atOnce) {
      await link.hover();
      await page.waitForTimeout(200);
    }
    await link.click();
    times[atOnce ? 'first click, at once, ms' : `click to ${path.split('/').at(-1)} ms`] = await shown();
  }
  if (!atOnce) {
    await beginReading(page);
    await restOnLanguage(page);
    await page.evaluate((selector) => {
      const link = document.querySelector<HTMLElement>(selector);
      if (link) return link.click();
      const option = document.querySelector<HTMLOptionElement>('select option[value*="/en/"]');
      const select = option?.closest('select');
      if (!option || !select) throw new Error('There is no way to the other language.');
      dispatchEvent(new Event('click'));
      select.value = option.value;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    }, toEnglish);
    times['language switch ms'] = await shown();

    const before = bytes();
    await page.keyboard.press('Control+k');
    const field = page.locator(`${dialog} input`).first();
    await field.waitFor();
    const early = await page.locator(result).count();
    if (early > 0) throw new Error(`${site} shows results before there is a query: ${result} has to be more exact.`);
    await page.evaluate(mark);
    await page.evaluate((selector) => window.watchFor(selector), result);
    await field.fill('stream');
    times['query to first result ms'] = await page.evaluate(() => window.lastPaint());
    await settle(page);
    times['search kB'] = kilobytes(bytes() - before);
    times['whole journey kB'] = kilobytes(bytes() - first);
    times['whole journey without scripts kB'] = kilobytes(bytes() - first - (byType.Script ?? 0));
  }
  await page.context().close();
  return times;
}

const before = machine();
const port = await freePort();
const copy = await startCopy(port);
const browser = await chromium.launch({executablePath: process.env.CHROMIUM_PATH || undefined, args: ['--no-sandbox', '--disable-gpu']});
const named = [['portal', `http://localhost:${port}`], ...peers] as [string, string][];
const sites = await Promise.all(named.map(async ([name, site]): Promise<[string, Counted]> => [name, await countBytes(site)]));
const figures = new Map<string, Map<string, number[]>>();
const add = (site: string, page: string, all: Record<string, number>) => {
  for (const [name, value] of Object.entries(all)) {
    const row = figures.get(page + name) ?? new Map<string, number[]>();
    figures.set(page + name, row.set(site, [...(row.get(site) ?? []), value]));
  }
};
try {
  for (let run = 0; run < runs; run++) {
    for (const path of visited) {
      for (const [name, site] of sites) add(name, `${path}: `, await visit(browser, site, path));
    }
    for (const [name, site] of sites) add(name, '', {...(await walk(browser, site, false)), ...(await walk(browser, site, true))});
  }
  const rows = [...figures].map(([what, bySite]) => {
    const middle = sites.map(([name]) => Math.round(median(bySite.get(name) ?? []) * 1000) / 1000);
    const round = (value: number) => (what.endsWith('shift') ? value : Math.round(value));
    const best = Math.min(...middle.slice(1));
    return {
      what,
      ...Object.fromEntries(sites.map(([name], index) => [name, round(middle[index] ?? Number.NaN)])),
      'of the best peer': best > 0 ? ((middle[0] ?? Number.NaN) / best).toFixed(2) : ''
    };
  });
  table(rows);
  console.log(`\nChromium ${browser.version()}, ${runs} runs, medians, load ${before.load} before and ${machine().load} after`);
  keep('peers', before, {browser: browser.version(), runs, rows});
} finally {
  await browser.close();
  for (const [, site] of sites) site.stop();
  await copy.stop();
}
