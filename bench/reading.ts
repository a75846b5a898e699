/**
 * What a reader waits for: `npm run bench:reading`. Chromium, a cold cache, the processor slowed four times, Slow 4G
 * (150 ms, 1.6 Mbit/s). Prints medians and keeps them in bench/results/reading.json. RUNS sets how often (5).
 */
import {existsSync} from 'node:fs';
import {type Browser, chromium} from '@playwright/test';
import {freePort, startCopy} from '@/e2e/shared-cache';
import {type Marks, mark, readMarks} from './reading-marks';
import {keep, machine, median, table} from './report';
import {beginReading, kilobytes, openSlowly, settle, sum} from './slow-browser';

if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build in .next. Run "npm run build" first.');
  process.exit(1);
}
const runs = Number(process.env.RUNS || 5);
const paths = ['/dev/howuse/Filing', '/dev/howuse/llm/glm-4-plus', '/en/dev/howuse/llm/glm-4-plus', '/dev/api'];
const port = await freePort();
const origin = `http://localhost:${port}`;

async function visit(browser: Browser, path: string) {
  const {page, bytes} = await openSlowly(browser, path.startsWith('/en') ? 'en' : 'zh-CN', [mark]);
  await page.goto(origin + path);
  await settle(page);
  const marks: Marks = await page.evaluate(readMarks);
  const first = {...bytes};
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => window.marks.ready > 0);
  await settle(page);
  const {ready, long} = await page.evaluate(readMarks);
  const used = {...bytes};
  await page.reload();
  await settle(page);
  const again = sum(bytes) - sum(used);
  await page.context().close();
  return {
    ...marks,
    total: sum(first),
    document: first.Document ?? 0,
    other: sum(first) - (first.Document ?? 0),
    onUse: (used.Script ?? 0) - (first.Script ?? 0),
    ready,
    longOnUse: long - marks.long,
    again
  };
}

/** The click of a reader who has done nothing else: a new document. */
async function firstClick(browser: Browser): Promise<number> {
  const {page} = await openSlowly(browser, 'zh-CN', [mark]);
  await page.goto(`${origin}/dev/howuse/functioncall`);
  await settle(page);
  await page.locator('.sidebar a[href="/dev/howuse/retrieval"]').click();
  await page.waitForURL('**/retrieval');
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const time = await page.evaluate(() => window.sinceClick());
  await page.context().close();
  return time;
}

/**
 * Clicks through one page's sidebar, its other language and its search, as a reader who has moved the pointer over the page, and
 * rests it on a link for 200 ms. Times are milliseconds to the frame that shows the result.
 */
async function walk(browser: Browser) {
  const {page, bytes} = await openSlowly(browser, 'zh-CN', [mark]);
  await page.goto(`${origin}/dev/howuse/functioncall`);
  await beginReading(page);

  const before = sum(bytes);
  const clicks: number[] = [];
  for (const path of ['/dev/howuse/retrieval', '/dev/howuse/prompt', '/dev/howuse/batchapi']) {
    const link = page.locator(`.sidebar a[href="${path}"]`).first();
    await page.mouse.move(700, 5);
    await link.hover();
    await page.waitForTimeout(200);
    await link.click();
    await page.waitForFunction((wanted) => document.querySelector('#content')?.getAttribute('data-address') === wanted, path);
    clicks.push(await page.evaluate(() => window.lastPaint()));
    await settle(page);
  }
  const perClick = (sum(bytes) - before) / clicks.length;

  const language = page.locator('.language-menu a[hreflang="en"]');
  await language.hover();
  await page.waitForTimeout(200);
  await language.click();
  await page.waitForURL(/\/en\//);
  const switched = await page.evaluate(() => window.lastPaint());
  await settle(page);

  await page.locator('.search-link').click();
  const field = page.getByRole('combobox').first();
  await field.waitFor();
  await settle(page);
  await page.evaluate(() => window.watchFor('[role="option"]'));
  await field.fill('stream');
  const search = await page.evaluate(() => window.lastPaint());
  await page.context().close();
  return {click: median(clicks), perClick, search, language: switched};
}

const before = machine();
const copy = await startCopy(port);
const browser = await chromium.launch({executablePath: process.env.CHROMIUM_PATH || undefined, args: ['--no-sandbox', '--disable-gpu']});
try {
  const pages: Record<string, string | number>[] = [];
  for (const path of paths) {
    const all: Awaited<ReturnType<typeof visit>>[] = [];
    for (let run = 0; run < runs; run++) all.push(await visit(browser, path));
    const middle = (pick: (visit: (typeof all)[0]) => number) => median(all.map(pick));
    pages.push({
      page: path,
      'FCP ms': Math.round(middle((one) => one.fcp)),
      'LCP ms': Math.round(middle((one) => one.lcp)),
      CLS: Math.round(middle((one) => one.cls) * 1000) / 1000,
      'long tasks ms': Math.round(middle((one) => one.long)),
      'of it over 50 ms': Math.round(middle((one) => one.blocking)),
      'first visit kB': kilobytes(middle((one) => one.total)),
      'document kB': kilobytes(middle((one) => one.document)),
      'other than documents kB': kilobytes(middle((one) => one.other)),
      'scripts on use kB': kilobytes(middle((one) => one.onUse)),
      'first sign to ready ms': Math.round(middle((one) => one.ready)),
      'its long tasks ms': Math.round(middle((one) => one.longOnUse)),
      'repeat visit kB': kilobytes(middle((one) => one.again))
    });
  }
  table(pages);
  console.log('');
  const walks: Awaited<ReturnType<typeof walk>>[] = [];
  const firsts: number[] = [];
  for (let run = 0; run < runs; run++) {
    walks.push(await walk(browser));
    firsts.push(await firstClick(browser));
  }
  const steps = [
    {
      'sidebar click ms': Math.round(median(walks.map((one) => one.click))),
      'click as first sign ms': Math.round(median(firsts)),
      'kB a click': kilobytes(median(walks.map((one) => one.perClick))),
      'language switch ms': Math.round(median(walks.map((one) => one.language))),
      'query to first result ms': Math.round(median(walks.map((one) => one.search)))
    }
  ];
  table(steps);
  console.log(`\nChromium ${browser.version()}, ${runs} runs, medians, load ${before.load} before and ${machine().load} after`);
  keep('reading', before, {browser: browser.version(), runs, pages, steps});
} finally {
  await browser.close();
  await copy.stop();
}
