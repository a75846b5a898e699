import {loadText} from './texts';

/**
 * The `main` the reader sees, once a page has come without a document of its own. It stands in React's tree as a guest: put
 * there before React knows of the page, so that a click waits for nothing but the text.
 */
let shown: HTMLElement | undefined;

/** The page of React's tree, and its address. */
let page: {address: string} | undefined;

/** Whether the reader goes on to the top of a page, not back to a place on one. */
let forward = false;

/** Where the reader is on the way to: a text that comes after another wish is not shown. */
let goal: object | undefined;

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

/** Shows a text in the place of the one that is there, and the sidebar's entry. A text that is React's own stays for React to remove. */
function replace(address: string, text: string): void {
  document.querySelector('.sidebar [aria-current="page"]')?.removeAttribute('aria-current');
  entryOf(address)?.setAttribute('aria-current', 'page');
  const old = document.getElementById('content');
  put(text, (main) => {
    if (old === shown) return old?.replaceWith(main);
    old?.before(main);
    old?.removeAttribute('id');
    old?.style.setProperty('display', 'none');
  });
}

/** Notes that the reader goes on to a page, to its top or to a section of it. Returns its text. */
export function goOn(address: string, toTop: boolean): string | Promise<string> {
  goal = undefined;
  forward = toTop;
  return loadText(address);
}

/**
 * Shows text and address of a page of the sidebar beside before the router does, whose business the rest is: at once where the
 * text is at hand, otherwise when it comes. Resolves whether it is shown: not when the reader has gone elsewhere meanwhile.
 */
export async function showFirst(address: string): Promise<boolean> {
  const text = goOn(address, true);
  const own = {};
  goal = own;
  const main = await text;
  if (goal !== own) return false;
  // Not the router's `pushState`, which would draw the page anew at once. The entry that is left keeps where the reader was on it.
  const {pathname, search, hash} = window.location;
  if (address !== pathname + search + hash) History.prototype.pushState.call(window.history, null, '', address);
  window.scrollTo({top: 0, behavior: 'instant'});
  replace(address, main);
  return true;
}

/**
 * Shows the text of a page that React has reached, at its place, unless it is shown already. A page that came as a document
 * has no place: its text is React's own. Returns what to do when React leaves the page.
 */
export function takeOver(place: Element | null, address: string, text: string): () => void {
  const own = {address};
  page = own;
  if (place && (shown?.dataset.address !== address || shown.parentNode !== place.parentNode)) {
    if (forward) window.scrollTo({top: 0, behavior: 'instant'});
    shown?.remove();
    put(text, (main) => place.after(main));
  }
  forward = false;
  return () =>
    // Once the next page has had its turn: one that does not take over, as an error, has a text of its own.
    queueMicrotask(() => {
      if (page !== own) return;
      shown?.remove();
      shown = undefined;
      page = undefined;
    });
}

/** The reader goes back, perhaps before React has reached the page that is shown: then React stays where it is. */
function goBack(): void {
  goal = undefined;
  forward = false;
  const address = window.location.pathname + window.location.search;
  if (!shown || page?.address !== address || shown.dataset.address === address) return;
  const text = loadText(address);
  if (typeof text === 'string') replace(address, text);
}

if (typeof window !== 'undefined') addEventListener('popstate', goBack);
