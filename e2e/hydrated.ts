import {expect, type Page} from '@playwright/test';

/**
 * Waits until scripts serve the page, after a sign of life that means nothing else. A click before that is the browser's own, which
 * other specs test; here it would make the outcome depend on the machine's speed. React leaves its mark on the elements it has
 * taken over.
 */
export async function hydrated(page: Page) {
  await page.waitForLoadState('domcontentloaded');
  await page.keyboard.press('Shift');
  const taken = () =>
    page.evaluate(() => Object.keys(document.querySelector('header [hreflang]') ?? {}).some((key) => key.startsWith('__reactProps')));
  await expect.poll(taken).toBe(true);
}
