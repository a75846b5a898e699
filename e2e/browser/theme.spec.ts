import type {Page} from '@playwright/test';
import {languageName} from '@/i18n/routing';
import {expect, test, translator} from '../support';

const t = translator('en');
const label = (theme: 'system' | 'light' | 'dark') => t('Theme.label', {theme: t(`Theme.${theme}`)});
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const html = (page: Page) => page.locator('html');

const light = 'rgb(255, 255, 255)';
const dark = 'rgb(15, 18, 24)';

test('follows the system until one chooses', {tag: '@desktop'}, async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto('/en/dev/faq');
  await expect(html(page)).not.toHaveAttribute('data-theme');
  expect(await ground(page)).toBe(dark);
  await page.emulateMedia({colorScheme: 'light'});
  expect(await ground(page)).toBe(light);
});

test('steps through light and dark back to the system', {tag: '@desktop'}, async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto('/en/dev/faq');
  for (const [from, to, colour] of [
    ['system', 'light', light],
    ['light', 'dark', dark],
    ['dark', 'system', dark]
  ] as const) {
    await page.getByRole('button', {name: label(from), exact: true}).click();
    await expect(page.getByRole('button', {name: label(to), exact: true})).toBeVisible();
    expect(await ground(page)).toBe(colour);
  }
  await expect(html(page)).not.toHaveAttribute('data-theme');
});

test('a choice outlives reload, navigation and a change of language, and is there before the first paint', {tag: '@desktop'}, async ({
  page
}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.addInitScript(() => {
    // The body cannot be painted before it exists: what stands on the root then is what the first paint shows.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      Object.assign(window, {themeAtFirstPaint: document.documentElement.dataset.theme ?? 'none'});
      observer.disconnect();
    }).observe(document, {childList: true, subtree: true});
  });
  const atFirstPaint = () => page.evaluate(() => (window as {themeAtFirstPaint?: string}).themeAtFirstPaint);
  await page.goto('/en/dev/faq');
  expect(await atFirstPaint()).toBe('none');
  await page.getByRole('button', {name: label('system'), exact: true}).click();
  await page.getByRole('button', {name: label('light'), exact: true}).click();
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');

  await page.reload();
  expect(await atFirstPaint()).toBe('dark');
  await expect(page.getByRole('button', {name: label('dark'), exact: true})).toBeVisible();
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  expect(await ground(page)).toBe(dark);

  await page
    .getByRole('navigation', {name: t('SectionTabs.label')})
    .getByRole('link', {name: t('SectionTabs.welcome')})
    .click();
  await expect(page).toHaveURL('/en/dev/welcome');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');

  await page.getByRole('link', {name: languageName.zh, exact: true}).click();
  await expect(page).toHaveURL('/dev/welcome');
  expect(await atFirstPaint()).toBe('dark');
  expect(await ground(page)).toBe(dark);
});

test('a page that was made ready before a theme was chosen follows it when it is shown', {tag: '@desktop'}, async ({page}) => {
  await page.goto('/en/dev/faq');
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    document.dispatchEvent(new Event('prerenderingchange'));
  });
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => {
    localStorage.removeItem('theme');
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
  });
  await expect(html(page)).not.toHaveAttribute('data-theme');
});

test('a stored value that is no theme is ignored', {tag: '@desktop'}, async ({page}) => {
  await page.addInitScript(() => localStorage.setItem('theme', '"><script>'));
  await page.goto('/en/dev/faq');
  await expect(html(page)).not.toHaveAttribute('data-theme');
  await expect(page.getByRole('button', {name: label('system'), exact: true})).toBeVisible();
});

test('a choice in one tab is that of the others', {tag: '@desktop'}, async ({page, context}) => {
  await page.goto('/en/dev/faq');
  const other = await context.newPage();
  await other.goto('/en/dev/welcome');
  await other.getByRole('button', {name: label('system'), exact: true}).click();
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await other.getByRole('button', {name: label('light'), exact: true}).click();
  await other.getByRole('button', {name: label('dark'), exact: true}).click();
  await expect(html(page)).not.toHaveAttribute('data-theme');
});

test('paper is light and has everything, whatever has been chosen: text, tables, code, tabs and diagrams', {tag: '@desktop'}, async ({
  page
}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  // As wide as a sheet of A4 within its margins.
  await page.setViewportSize({width: 680, height: 900});
  for (const path of ['/en/dev/howuse/functioncall', '/en/dev/howuse/Filing']) {
    await page.emulateMedia({media: 'screen'});
    await page.goto(path);
    expect(await ground(page)).toBe(dark);
    await page.emulateMedia({media: 'print'});
    expect(await ground(page)).toBe(light);
    const pale = await page.evaluate(() => {
      const brightness = (colour: string) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return alpha === 0 ? 255 : (red + green + blue) / 3;
      };
      const shown = [...document.querySelectorAll('main :is(h1, h2, p, td, th, code, pre, pre span, svg text)')].filter((element) =>
        element.checkVisibility()
      );
      const faults = shown.filter((element) => {
        const {color, fill, backgroundColor} = getComputedStyle(element);
        return brightness(element instanceof SVGElement ? fill : color) > 150 || brightness(backgroundColor) < 200;
      });
      const hidden = [...document.querySelectorAll('main :is(h1, h2, table, pre, td, th)')].filter((element) => !element.checkVisibility());
      const cut = [...document.querySelectorAll('main :is(table, pre)')].filter((element) =>
        [element, element.parentElement].some((box) => box && box.scrollWidth > box.clientWidth)
      );
      return {
        looked: shown.length,
        hidden: hidden.length,
        cut: cut.length,
        faults: faults.map((element) => element.outerHTML.slice(0, 80))
      };
    });
    expect(pale.looked, path).toBeGreaterThan(20);
    expect(pale.hidden, path).toBe(0);
    expect(pale.cut, path).toBe(0);
    expect(pale.faults, path).toEqual([]);
  }
});

test('on touch the text of every field has 16 px, so that no phone zooms in', {tag: '@phone'}, async ({page, isMobile}) => {
  for (const path of [
    '/en/search?q=glm',
    '/en/dev/howuse/Filing',
    '/en/dev/howuse/Filing/check?q=x',
    '/en/dev/api/model/chat-completions/try'
  ]) {
    await page.goto(path);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('input:not([type="checkbox"], [type="radio"], [type="hidden"]), select, textarea')].map(
        (field) => Number.parseFloat(getComputedStyle(field).fontSize)
      )
    );
    expect(sizes.length, path).toBeGreaterThan(0);
    if (isMobile) expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(16);
  }
});

// What Markdown makes has no class; a list of a component may do without numbers.
test('steps and lists in order show their numbers', {tag: '@desktop'}, async ({page}) => {
  for (const path of ['/en/dev/howuse/built-in-agents', '/en/dev/welcome']) {
    await page.goto(path);
    const marks = await page
      .locator('main ol:not([class]) > li')
      .evaluateAll((all) => all.map((item) => `${getComputedStyle(item, '::before').content} ${getComputedStyle(item).listStyleType}`));
    expect(marks.length, path).toBeGreaterThan(1);
    for (const mark of marks) expect(mark, path).toMatch(/^counter\(|decimal$/);
  }
});
