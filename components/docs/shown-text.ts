import {localePath, splitLocale} from '@/i18n/navigation';
import {languageTag, locales} from '@/i18n/routing';
import {events} from '@/lib/early-events';
import {findText, loadText} from './texts';

/**
 * The `main` the reader sees, once a page has come without a document of its own. It stands in React's tree as a guest: put
 * there before React knows of the page, so that a click waits for nothing but the text.
 */
let shown: HTMLElement | undefined;

/** The page of React's tree: the address of its text, and where in the browser it is. An alias or a query makes them differ. */
let page: {address: string; location: string} | undefined;

/** Where in the browser the text that is shown belongs. */
let at: string | undefined;

/** Whether the reader goes on to the top of a page, not back to a place on one. */
let forward = false;

/** The page of the sidebar beside that the reader is on the way to, until React has reached it or the reader goes elsewhere. */
let goal: {address: string} | undefined;

const here = () => window.location.pathname + window.location.search;

function put(text: string, insert: (main: HTMLElement) => void): void {
  const holder = document.createElement('div');
  holder.innerHTML = text;
  const main = holder.firstElementChild as HTMLElement;
  // What is far below the first screen is laid out after the frame that shows the page.
  main.toggleAttribute('data-fresh', forward);
  if (forward) requestAnimationFrame(() => requestAnimationFrame(() => main.removeAttribute('data-fresh')));
  insert(main);
  shown = main;
}

function entryOf(address: string): Element | null {
  return document.querySelector(`.sidebar nav a[href="${CSS.escape(address)}"]`);
}

/** Whether the sidebar beside leads to a page: then all around the text stays as it is. */
export function isBeside(address: string): boolean {
  return entryOf(address) !== null;
}

/** What names the page in the bars beside the text, before the router does it: the sidebar's entry, the links to this page in each language. */
function name(address: string): void {
  document.querySelector('.sidebar [aria-current="page"]')?.removeAttribute('aria-current');
  entryOf(address)?.setAttribute('aria-current', 'page');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-menu a')) {
    const locale = locales.find((each) => languageTag[each] === link.hreflang);
    if (locale) link.setAttribute('href', localePath(locale, splitLocale(address).path));
  }
}

/** Shows a text in the place of the one that is there. A text that is React's own stays for React to remove. */
function replace(address: string, text: string): void {
  name(address);
  const old = document.getElementById('content');
  put(text, (main) => {
    if (old === shown) return old?.replaceWith(main);
    old?.before(main);
    old?.removeAttribute('id');
    old?.style.setProperty('display', 'none');
  });
  at = here();
  requestAnimationFrame(() => setTimeout(() => document.dispatchEvent(new Event(events.page))));
}

/** Notes that the reader goes on to a page, to its top or to a section of it. Returns its text. */
export function goOn(address: string, toTop: boolean): string | Promise<string> {
  goal = undefined;
  forward = toTop;
  return loadText(address);
}

/**
 * Shows text and address of a page of the sidebar beside before the router does, whose business the rest is: at once where the
 * text is at hand, otherwise when it comes. After the frame that shows it, `follow` is called. Neither where the reader has gone
 * elsewhere meanwhile; a text that cannot be had opens its page the ordinary way.
 */
export async function showFirst(address: string, follow: () => void): Promise<void> {
  const own = {address};
  goal = own;
  forward = true;
  // Not `loadText`: a text that cannot be had leads nowhere when it is no longer wanted.
  const text = await Promise.resolve(findText(address)).catch(() => undefined);
  if (goal !== own) return;
  if (text === undefined) {
    window.location.assign(address);
    return;
  }
  // Not the router's `pushState`, which would draw the page anew at once. The entry that is left keeps where the reader was on it.
  // Where the router never reaches this entry, because the reader is faster, it loads the document on the way back: the state is not its own.
  if (address !== here() + window.location.hash) History.prototype.pushState.call(window.history, {}, '', address);
  window.scrollTo({top: 0, behavior: 'instant'});
  // What the reader has filled in or opened on this very page stays.
  if (document.getElementById('content')?.dataset.address !== address) replace(address, text);
  requestAnimationFrame(() => setTimeout(() => goal === own && follow()));
}

/**
 * Shows the text of a page that React has reached, at its place, unless it is shown already. A page that came as a document
 * has no place: its text is React's own. Returns what to do when React leaves the page.
 */
export function takeOver(place: Element | null, address: string, text: string): () => void {
  const own = {address, location: here()};
  page = own;
  // The reader is a page further already.
  const passed = goal !== undefined && goal.address !== address && goal.address === shown?.dataset.address;
  if (goal?.address === address) goal = undefined;
  if (!passed) at = own.location;
  if (place && !passed && (shown?.dataset.address !== address || shown.parentNode !== place.parentNode)) {
    if (forward) window.scrollTo({top: 0, behavior: 'instant'});
    shown?.remove();
    put(text, (main) => place.after(main));
  }
  if (!goal) forward = false;
  return () =>
    // Once the next page has had its turn: one that does not take over, as an error, has a text of its own.
    queueMicrotask(() => {
      if (page !== own) return;
      shown?.remove();
      shown = undefined;
      page = undefined;
    });
}

/**
 * The reader goes back. Where the router does nothing, this does: on an entry that is not the router's, which a section of a page
 * has, the document is loaded; a page that React has not left yet is shown again.
 */
function goBack({state}: PopStateEvent): void {
  goal = undefined;
  forward = false;
  if (at === undefined || here() === at) return;
  const left = page?.location === here() ? page : undefined;
  if (state !== null && !left) return;
  const text = left && loadText(left.address);
  if (left && typeof text === 'string') replace(left.address, text);
  else window.location.reload();
}

if (typeof window !== 'undefined') addEventListener('popstate', goBack);
