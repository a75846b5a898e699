import {type Browser, type BrowserContext, test as base, expect, type Page} from '@playwright/test';
import {createTranslator} from 'next-intl';
import {catalogue} from '@/i18n/catalogues';
import type {Locale} from '@/i18n/routing';
import {type AskPortal, startAskPortal} from './ask';
import {startTryPortal, type TryPortal} from './try-api';

/** Translator over the catalogues, so that specs name things as the interface does. */
export function translator(locale: Locale) {
  return createTranslator({locale, messages: catalogue(locale)});
}

/** Origins that a test has opened before the portal. */
export const ownOrigins = new Set<string>();

/**
 * What no page may do, gathered from every page of a context: console messages, which is also how a browser tells of a
 * breach of the content security policy, page errors, and requests to another host than that of `baseURL`. A document whose status
 * is `expected` was asked for on purpose.
 */
export function watchContext(context: BrowserContext, baseURL = '', expected = 404): string[] {
  const problems: string[] = [];
  const at = (page: Page | null) => (page && !page.isClosed() ? ` (${page.url()})` : '');
  context.on('console', (message) => {
    // A browser tells of the status of the very document one asked for.
    const ownStatus = message.text().includes(`status of ${expected}`) && message.location().url === message.page()?.url();
    const of = message.location().url && message.location().url !== message.page()?.url() ? ` ${message.location().url}` : '';
    if (!ownStatus) problems.push(`console ${message.type()}: ${message.text()}${of}${at(message.page())}`);
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}${at(error.page())}`));
  context.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    const isOwn = origin === new URL(baseURL).origin || ownOrigins.has(origin);
    if (/^(?:http|ws)/.test(protocol) && !isOwn) problems.push(`request to another host: ${request.url()}`);
  });
  return problems;
}

/** Starts what a worker's tests share, and closes it when they are over. */
const shared =
  <Portal extends {close: () => Promise<unknown>}>(start: (project: string) => Promise<Portal>) =>
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
  async ({}, use: (portal: Portal) => Promise<void>, {project}: {project: {name: string}}) => {
    const portal = await start(project.name);
    await use(portal);
    await portal.close();
  };

/**
 * Fails a test on any of what `watchContext` gathers, whichever page of its context did it. `api` and `asked` are portals of their own, with
 * services of the tests behind them, started for a worker when a test of it names them.
 */
export const test = base.extend<{context: BrowserContext}, {api: TryPortal; asked: AskPortal}>({
  context: async ({context, baseURL}, use) => {
    const problems = watchContext(context, baseURL);
    await use(context);
    expect(problems).toEqual([]);
  },
  api: [shared((project) => startTryPortal(project === 'node' ? 3 : 60)), {scope: 'worker', timeout: 60_000}],
  asked: [shared(startAskPortal), {scope: 'worker', timeout: 60_000}]
});

type UseBase = (baseURL: string) => Promise<void>;

/** For `test.use`: addresses of a test are those of the portal with an API, or with a model, of the tests. */
export const onApi = {baseURL: ({api}: {api: TryPortal}, use: UseBase) => use(api.portal.origin)};
export const onAsked = {baseURL: ({asked}: {asked: AskPortal}, use: UseBase) => use(asked.origin)};

/**
 * Tags of a test that is the same in every language but for its words: `npm test` asks in `once`, `npm run proof` in the others.
 */
export const askedOnce = (locale: Locale, once: Locale = 'zh') => (locale === once ? [] : ['@proof']);

type Use = (context: BrowserContext) => Promise<void>;

/** The context of tests that change a page under React, which says so (error 418) and draws it anew; any other problem fails them. */
export async function redrawnContext({browser, baseURL}: {browser: Browser; baseURL?: string}, use: Use) {
  const context = await browser.newContext({baseURL});
  const problems = watchContext(context, baseURL);
  await use(context);
  expect(problems.filter((problem) => !/React error #418/.test(problem))).toEqual([]);
  await context.close();
}

export {expect};

/** Options of a Chromium that keeps pages for the way back: its shell has no such cache, and Playwright switches it off by an argument. */
export const keepingPages = {
  channel: process.env.CHROMIUM_PATH ? undefined : 'chromium',
  executablePath: process.env.CHROMIUM_PATH || undefined,
  ignoreDefaultArgs: ['--disable-back-forward-cache']
};
