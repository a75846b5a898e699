import type {Page, Route} from '@playwright/test';

/** What browsers of some years ago, and stricter settings, do not have: on what object, under what name. */
export const missing = {
  popovers: ['HTMLElement.prototype', 'popover'],
  dialogs: ['HTMLDialogElement.prototype', 'showModal'],
  inert: ['HTMLElement.prototype', 'inert'],
  'Speculation Rules': ['HTMLScriptElement', 'supports'],
  'structuredClone()': ['window', 'structuredClone'],
  'AbortSignal.timeout()': ['AbortSignal', 'timeout'],
  'AbortSignal.any()': ['AbortSignal', 'any'],
  'at()': ['Array.prototype', 'at'],
  'findLast()': ['Array.prototype', 'findLast'],
  'toSorted()': ['Array.prototype', 'toSorted'],
  'crypto.randomUUID()': ['Crypto.prototype', 'randomUUID'],
  'the clipboard': ['Navigator.prototype', 'clipboard'],
  ClipboardItem: ['window', 'ClipboardItem'],
  IntersectionObserver: ['window', 'IntersectionObserver'],
  ResizeObserver: ['window', 'ResizeObserver'],
  scrollend: ['window', 'onscrollend'],
  'view transitions': ['Document.prototype', 'startViewTransition'],
  'requestIdleCallback()': ['window', 'requestIdleCallback'],
  'Intl.Segmenter': ['Intl', 'Segmenter'],
  storage: ['refused', 'localStorage sessionStorage'],
  cookies: ['refused', 'cookie'],
  'newer CSS': ['style sheet', '']
} as const;

/** What the style sheet has that the oldest browsers of the list do not read. */
const newerStyles = /::details-content|text-wrap|field-sizing|text-autospace|scroll-initial-target|scroll-target-group|content-visibility/g;

export type Feature = keyof typeof missing;

/** Takes features away before a page's scripts run; all of them where none is named. */
export async function growOld(page: Page, features = Object.keys(missing) as Feature[]): Promise<void> {
  if (features.includes('popovers')) await rewrite(page, 'document', (text) => text.replaceAll(' popover="auto"', ''));
  if (features.includes('newer CSS')) {
    await rewrite(page, 'stylesheet', (text) =>
      text.replace(newerStyles, (name) => (name.startsWith('::') ? '::-x-unknown' : '-x-unknown'))
    );
  }
  await page.addInitScript(
    (all) => {
      const refuse = {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        }
      };
      for (const [where, name] of all) {
        if (name === 'cookie') Object.defineProperty(Document.prototype, name, refuse);
        else if (where === 'refused') for (const each of name.split(' ')) Object.defineProperty(window, each, refuse);
        else if (where !== 'style sheet') {
          const owner = where.split('.').reduce<object>((object, key) => Reflect.get(object, key), window);
          Reflect.deleteProperty(owner, name);
        }
      }
    },
    features.map((feature) => missing[feature])
  );
}

/** A popover's attribute works without its property, so documents come without it; a style sheet has to come without what is new in it. */
async function rewrite(page: Page, type: 'document' | 'stylesheet', change: (text: string) => string) {
  const changed = async (route: Route) => {
    const response = await route.fetch({maxRedirects: 0});
    await route.fulfill({response, body: change(await response.text())});
  };
  // A page that was left waits for nothing any more, and its request fails.
  await page.route('**', (route) => (route.request().resourceType() === type ? changed(route).catch(() => {}) : route.fallback()));
}
