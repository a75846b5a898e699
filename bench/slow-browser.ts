import type {Browser, CDPSession, Page} from '@playwright/test';

/** Bytes over the wire by type of file. */
export type Bytes = Record<string, number>;

/** A page with a cold cache, the processor slowed four times and Slow 4G (150 ms, 1.6 Mbit/s). `scripts` run in it before anything else. */
export async function openSlowly(browser: Browser, locale: 'zh-CN' | 'en', scripts: (() => void)[]): Promise<{page: Page; bytes: Bytes}> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale});
  const page = await context.newPage();
  // The runner names functions by a helper that a page does not have.
  await page.addInitScript({content: 'globalThis.__name = (named) => named;'});
  for (const script of scripts) await page.addInitScript(script);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  return {page, bytes: count(session)};
}

function count(session: CDPSession): Bytes {
  const types = new Map<string, string>();
  const bytes: Bytes = {};
  session.on('Network.responseReceived', ({requestId, type}) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const type = types.get(requestId) ?? 'Other';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  return bytes;
}

export const sum = (bytes: Bytes) => Object.values(bytes).reduce((total, value) => total + value, 0);

export const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

/** Waits until nothing is on its way, and a second longer. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
}

/** What a reader does before a click: moves the pointer over the page and turns the wheel. */
export async function beginReading(page: Page): Promise<void> {
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, 200);
  await settle(page);
}
