import type {Page} from '@playwright/test';

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
  cookies: ['refused', 'cookie']
} as const;

export type Feature = keyof typeof missing;

/** Takes features away before a page's scripts run; all of them where none is named. */
export async function growOld(page: Page, features = Object.keys(missing) as Feature[]): Promise<void> {
  if (features.includes('popovers')) await withoutPopovers(page);
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
        else {
          const owner = where.split('.').reduce<object>((object, key) => Reflect.get(object, key), window);
          Reflect.deleteProperty(owner, name);
        }
      }
    },
    features.map((feature) => missing[feature])
  );
}

/** The attribute works without its property, so documents come without it. */
async function withoutPopovers(page: Page) {
  await page.route('**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch({maxRedirects: 0});
    const body = (await response.text()).replaceAll(' popover="auto"', '');
    await route.fulfill({response, body});
  });
}
