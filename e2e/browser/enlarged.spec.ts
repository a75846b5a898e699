import type {Page} from '@playwright/test';
import {expect, test, translator} from '../support';

const t = translator('en');
const paths = ['/en', '/en/dev/howuse/websearch', '/en/dev/howuse/Filing', '/en/dev/api/model/embeddings/try', '/en/search?q=glm'];

/** Letters that stand beyond the window, or bars that lie over one another once the page is scrolled. */
const faults = (page: Page) =>
  page.evaluate(() => {
    scrollTo({top: 600, behavior: 'instant'});
    const found = document.documentElement.scrollWidth > innerWidth ? ['the page is wider than the window'] : [];
    const bars = [...document.querySelectorAll<HTMLElement>('body > header, body > nav, [popovertarget="sidebar"]')].filter((bar) =>
      bar.checkVisibility()
    );
    for (const bar of bars) {
      const {left, top, bottom, height} = bar.getBoundingClientRect();
      const shown = bottom > 0 && top < innerHeight;
      const on = (y: number) => bar.contains(document.elementFromPoint(left + 8, y));
      if (shown && top >= 0 && !(on(top + 2) && on(top + height - 2))) found.push(`${bar.outerHTML.slice(0, 60)} is covered`);
    }
    return found;
  });

test('in letters twice as large as usual nothing is cut off or covered, and the menus open', async ({page}) => {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Page.enable');
  await protocol.send('Page.setFontSizes', {fontSizes: {standard: 32, fixed: 26}});
  for (const path of paths) {
    await page.goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect([path, await faults(page)]).toEqual([path, []]);
  }
  await page.goto('/en/dev/howuse/websearch');
  await page.getByRole('button', {name: t('Menu.sections'), exact: true}).click();
  await page
    .getByRole('navigation', {name: t('Sidebar.label'), exact: true})
    .getByRole('link', {name: 'Function Call', exact: true})
    .click();
  await expect(page).toHaveURL('/en/dev/howuse/functioncall');
});

test('letters that the program around the browser enlarges, as WeChat does, leave the bars in one line', async ({page, isMobile}) => {
  test.skip(!isMobile, 'programs on a phone do that');
  for (const path of paths) {
    await page.goto(path);
    const before = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().height ?? 0);
    await page.evaluate(() => document.body.style.setProperty('-webkit-text-size-adjust', '140%'));
    await expect
      .poll(() => page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().height ?? 0))
      .toBeGreaterThan(before * 1.2);
    expect([path, await faults(page)]).toEqual([path, []]);
  }
});
