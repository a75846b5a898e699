import {defineConfig, devices} from '@playwright/test';
import {freePort} from './e2e/own-portal';

// Playwright's workers read this file too: they inherit the port that was found first.
process.env.TEST_PORT ||= String(await freePort());
const port = Number(process.env.TEST_PORT);
// Where neither is set, Playwright takes its own.
const executablePath = process.env.CHROMIUM_SHELL || process.env.CHROMIUM_PATH || undefined;

/** Nothing glides: a page that still scrolls takes a press and its release at two places. */
const calm = {locale: 'zh-CN', contextOptions: {reducedMotion: 'reduce' as const}};
const desktop = {...devices['Desktop Chrome'], ...calm, viewport: {width: 1280, height: 900}};

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A document whose opener is cut off takes a process of its own, beside that of the blank page before it; starting one takes longer than showing a page.
  '--renderer-process-limit=1'
];

/** The sweep loads hundreds of documents, each with axe anew: its code is never run often enough to be worth optimising. */
const sweepArguments = [...browserArguments, '--js-flags=--no-opt --no-maglev'];

/** Where nothing is clicked, nobody waits for the frames that a compositor of its own would draw. */
const readArguments = [...sweepArguments, '--disable-threaded-compositing'];

/** Specs of what a narrow screen and a finger change: menus, fields, lists, the way through pages. The others ask nothing that a screen does. */
const differsOnPhones =
  /(?:api|ask|enlarged|filings|filters|keyboard|language|old-browser|reading|search|sidebar|theme|translator|try|walk)\.spec\.ts$/;

const isProof = Boolean(process.env.PROOF);

/**
 * What a project asks. A test that only repeats, in another language or (`@proof-phone`) on a phone, what can hardly differ there is left out
 * of `npm test`. `npm run proof` asks these, and those that take more of a list there (`@more`).
 */
const asks = (repeats: RegExp, never: RegExp[] = []) =>
  isProof ? {grep: [repeats, /@more/], grepInvert: never} : {grepInvert: [repeats, ...never]};
const repeated = /@proof(?!-)/;

/**
 * Kept pages are left out: Playwright does not hear of a page that Firefox restores from them. So are processes that Firefox starts before
 * it needs them.
 */
const firefox = {
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  viewport: desktop.viewport,
  launchOptions: {
    executablePath: process.env.FIREFOX_PATH || undefined,
    firefoxUserPrefs: {'browser.sessionhistory.max_total_viewers': 0, 'dom.ipc.processPrelaunch.enabled': false}
  }
};

/**
 * The ways through the portal that every engine has to know (`e2e/journeys`). `lacks` says what a browser cannot do; a journey that needs
 * it is skipped there. `axe` has axe look at their pages: Chromium's are swept by themselves. Together they are the columns of the table
 * of `npm run journeys`.
 */
const areWhole = isProof || Boolean(process.env.JOURNEYS);
const journeys = [
  {
    name: 'firefox',
    testDir: 'e2e/journeys',
    workers: 1,
    grepInvert: areWhole ? undefined : repeated,
    use: firefox,
    metadata: {axe: areWhole}
  }
];
const moreJourneys = [
  {name: 'features-away', testDir: 'e2e/journeys', use: desktop, metadata: {old: true, lacks: ['dialog', 'storage']}},
  {name: 'chromium', testDir: 'e2e/journeys', use: desktop},
  {name: 'phone-chromium', testDir: 'e2e/journeys', use: {...devices['Pixel 7'], ...calm}},
  {
    name: 'without-script',
    testDir: 'e2e/journeys',
    use: {...desktop, javaScriptEnabled: false},
    metadata: {lacks: ['script']}
  },
  {name: 'webkit', testDir: 'e2e/webkit', fullyParallel: false}
];

/** What `npm run proof` alone runs: the portal's own commands and an upgrade, checkers from a folder of packages of their own, and, after everything else, the load, which needs the machine for itself. */
const proof = [
  {name: 'commands', testDir: 'e2e/commands', use: desktop},
  {name: 'checkers', testDir: 'e2e/checkers'},
  {name: 'load', testDir: 'e2e/sweep/load', dependencies: ['commands', 'sweep-node', 'sweep', 'sweep-pages', 'checkers']}
];

/** Specs run against the production build, which `npm test` makes. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // Far above what any of them takes: on a busy machine everything takes longer, and nothing is wrong.
  timeout: 120_000,
  expect: {timeout: 20_000},
  reporter: [
    ...(process.env.CI ? ([['dot'], ['./e2e/closing-line.ts']] as const) : ([['list']] as const)),
    ['./e2e/sweep/table.ts'],
    ['./e2e/journeys/table.ts']
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    launchOptions: {executablePath, args: browserArguments}
  },
  projects: [
    {name: 'node', testDir: 'e2e/node', ...asks(repeated)},
    {name: 'sweep-node', testDir: 'e2e/sweep/node', workers: 1, grepInvert: isProof ? undefined : repeated},
    {name: 'desktop', testDir: 'e2e/browser', ...asks(repeated, [/@phone/]), use: desktop},
    {
      name: 'phone',
      testDir: 'e2e/browser',
      workers: 1,
      testMatch: differsOnPhones,
      ...asks(/@proof/, [/@desktop/]),
      use: {...devices['Pixel 7'], ...calm}
    },
    {
      name: 'sweep',
      testDir: 'e2e/sweep/browser',
      workers: 1,
      grepInvert: isProof ? undefined : repeated,
      use: {...desktop, launchOptions: {executablePath, args: sweepArguments}}
    },
    {name: 'sweep-pages', testDir: 'e2e/sweep/pages', use: {...desktop, launchOptions: {executablePath, args: readArguments}}},
    ...journeys,
    ...(areWhole ? moreJourneys : []),
    ...(isProof ? proof : []),
    {
      name: 'no-script',
      testDir: 'e2e/no-script',
      workers: 1,
      ...asks(repeated),
      use: {...devices['Desktop Chrome'], ...calm, javaScriptEnabled: false}
    }
  ],
  webServer: {
    command: `node node_modules/next/dist/bin/next start --port ${port}`,
    url: `http://localhost:${port}/qr.svg`,
    env: {SITE_URL: `http://localhost:${port}`},
    timeout: 30_000,
    gracefulShutdown: {signal: 'SIGTERM', timeout: 5_000}
  }
});
