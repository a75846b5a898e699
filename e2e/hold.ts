import type {Page} from '@playwright/test';

/** Holds the requests of a page that match until the function it resolves to is called. */
export async function hold(page: Page, matches: (url: URL) => boolean): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(matches, async (route) => {
    await held;
    await route.fallback();
  });
  return release;
}
