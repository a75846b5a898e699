import type {Page} from '@playwright/test';

/** What is wrong with the place the focus is at: nothing there, hidden, without a mark, outside the window or covered. */
function focusFault(page: Page): Promise<{name: string; fault?: string; end?: boolean}> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return {name: 'the document', end: true};
    const name = `<${element.tagName.toLowerCase()}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
    // A tab is a radio button no one sees; its label shows the focus.
    const shown = element.matches('fieldset > [type="radio"]:has(+ label)') ? (element.nextElementSibling as Element) : element;
    if (!shown.checkVisibility({visibilityProperty: true})) return {name, fault: 'is hidden'};
    const {outlineStyle, outlineWidth} = getComputedStyle(shown);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) return {name, fault: 'does not show the focus'};
    const boxes = [...shown.getClientRects()]
      .map(({left, top, right, bottom}) => {
        const [x, y] = [Math.max(0, left), Math.max(0, top)];
        return {left: x, top: y, width: Math.min(right, window.innerWidth) - x, height: Math.min(bottom, window.innerHeight) - y};
      })
      .filter(({width, height}) => width > 0 && height > 0);
    const points = boxes.flatMap(({left, top, width, height}) =>
      [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const))
    );
    const seen = points.some(([x, y]) => {
      const at = document.elementFromPoint(x, y);
      return at !== null && (shown.contains(at) || at.contains(shown));
    });
    return seen ? {name} : {name, fault: 'is covered or out of the window'};
  });
}

/** Walks a page by one key from where the focus is until it leaves the document, at most `most` stops. */
export async function walkFocus(page: Page, key: 'Tab' | 'Shift+Tab', most = 600): Promise<{stops: number; faults: string[]}> {
  const faults: string[] = [];
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press(key);
    const {name, fault, end} = await focusFault(page);
    if (end) return {stops, faults};
    if (fault) faults.push(`${key} ${stops + 1}: ${name} ${fault}`);
  }
  return {stops: most, faults: [...faults, `the focus never leaves the page within ${most} stops`]};
}
