import type {Page} from '@playwright/test';
import {windowFaults} from './window';

/**
 * What axe does not hold a document to: one main heading and no level skipped, every landmark that may repeat named, and
 * `lang` on each passage in the other language. Words in code, names that are not translated and the names of languages apart.
 */
export function documentFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const shown = (element: Element) => element.checkVisibility({visibilityProperty: true});
    const begin = (text: string) => text.trim().slice(0, 60);

    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shown);
    const mains = headings.filter(({tagName}) => tagName === 'H1').length;
    if (mains !== 1) faults.push(`${mains} visible main headings`);
    headings.reduce((level, heading) => {
      const own = Number(heading.tagName[1]);
      if (own > level + 1) faults.push(`heading level ${own} after ${level}: ${begin(heading.textContent ?? '')}`);
      return own;
    }, 1);

    for (const landmark of document.querySelectorAll('nav, aside, search, [role="region"], [role="navigation"], [role="complementary"]')) {
      const name =
        landmark.getAttribute('aria-label') ?? document.getElementById(landmark.getAttribute('aria-labelledby') ?? '')?.textContent;
      if (shown(landmark) && !name?.trim()) faults.push(`landmark without a name: ${landmark.outerHTML.slice(0, 80)}`);
    }

    const inChinese = (element: Element) => (element.closest('[lang]')?.getAttribute('lang') ?? '').startsWith('zh');
    const han = /\p{Script=Han}{2,}/u;
    // An attribute cannot mark a part of itself: a name in a sentence stays in the sentence's language.
    const allHan = /^[^\p{Script=Latin}]*\p{Script=Han}[^\p{Script=Latin}]*$/u;
    const prose = /(?:\p{Script=Latin}[\p{Script=Latin}'’-]*[,;:]? ){7,}\p{Script=Latin}/u;
    const judge = (element: Element, text: string, where: string) => {
      const wrong = inChinese(element) ? prose.exec(text) : (where === 'text' ? han : allHan).exec(text);
      if (wrong) faults.push(`${where} in the other language without lang: ${begin(text.slice(Math.max(0, wrong.index - 10)))}`);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement as Element;
      const address = /[/.]/.test(text.textContent ?? '') && decodeURI(element.getAttribute('href') ?? '').endsWith(text.textContent ?? '');
      if (!address && !element.closest('code, pre, kbd, samp, var, script, style, template'))
        judge(element, text.textContent ?? '', 'text');
    }
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) judge(element, element.getAttribute(name) ?? '', name);
    }
    return faults;
  });
}

/** By how many pixels the document is wider than its window, and what reaches beyond, at each of these widths. */
export async function overflows(page: Page, widths: number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({width, height: 700});
    found.push(...(await windowFaults(page, {width})));
  }
  return found;
}

/** Opens every part of a document that folds. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) {
      part.removeAttribute('name');
      part.open = true;
    }
  });
}
