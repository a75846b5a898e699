import {localePath, splitLocale} from '@/i18n/navigation';
import {languageTag, locales} from '@/i18n/routing';
import {events} from '@/lib/early-events';
import {findBody, keepBody} from './bodies';
import {keepChoices, keepPlace} from './reading-place';
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

function elementOf(text: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = text;
  return holder.firstElementChild as HTMLElement;
}

/** How many blocks of a text surely fill a screen. */
const screenful = 8;

/** Lets what is far below what the reader sees, the beginning or `seen`, be laid out after the frame that shows the text. */
function layOutFirst(main: HTMLElement, seen?: Element): void {
  const blocks = [...(main.querySelector('.prose')?.children ?? [])];
  const first = seen ? blocks.findIndex((block) => block.contains(seen)) : -1;
  const later = blocks[first + screenful];
  if (!later || (seen && first < 0)) return;
  later.toggleAttribute('data-later', true);
  requestAnimationFrame(() => requestAnimationFrame(() => later.removeAttribute('data-later')));
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
function replace(text: HTMLElement): void {
  const old = document.getElementById('content');
  if (old === shown) old?.replaceWith(text);
  else {
    old?.before(text);
    old?.removeAttribute('id');
    old?.style.setProperty('display', 'none');
  }
  shown = text;
  at = here();
}

const afterFrame = (act: () => void) => requestAnimationFrame(() => setTimeout(act));

/** Lets scripts inside of documents follow to a page. */
const announce = () => afterFrame(() => document.dispatchEvent(new Event(events.page)));

/**
 * Writes the address of a page that is shown before the router knows of it. Not by the router's `pushState`, which would draw the
 * page anew at once. The entry that is left keeps where the reader was on it. Where the router never reaches this entry, because
 * the reader is faster, it loads the document on the way back: the state is not its own.
 */
function writeAddress(address: string): void {
  if (address !== here() + window.location.hash) History.prototype.pushState.call(window.history, {}, '', address);
}

/**
 * Shows what the reader is on the way to: at once where it is at hand, otherwise when it comes. After the frame that shows it,
 * `follow` is called. Neither where the reader has gone elsewhere meanwhile; what cannot be had opens its page the ordinary way.
 */
async function showBefore<Found>(
  {pathname, hash}: Pick<URL, 'pathname' | 'hash'>,
  found: Found | Promise<Found>,
  show: (found: Found) => boolean,
  follow: () => void
): Promise<void> {
  const own = {address: pathname};
  goal = own;
  const had = await Promise.resolve(found).catch(() => undefined);
  if (goal !== own) return;
  let isShown = false;
  try {
    isShown = had !== undefined && show(had);
  } finally {
    if (!isShown) window.location.assign(pathname + hash);
  }
  if (!isShown) return;
  afterFrame(() => goal === own && follow());
}

/** Whether the reader is on the way to a page that is not shown yet. */
export function isOnTheWay(address: string): boolean {
  return goal?.address === address && window.location.pathname !== address;
}

/** Notes that the reader stays on the page that is shown, whatever else is on its way. */
export function stay(): void {
  if (goal && isOnTheWay(goal.address)) goal = undefined;
}

/** Notes that the reader goes on to a page, to its top or to a section of it. Returns its text. */
export function goOn(address: string, toTop: boolean): string | Promise<string> {
  goal = undefined;
  forward = toTop;
  return loadText(address);
}

/** Shows text and address of a page of the sidebar beside before the router does, whose business the rest is. */
export async function showFirst(address: string, follow: () => void): Promise<void> {
  forward = true;
  const show = (text: string) => {
    writeAddress(address);
    window.scrollTo({top: 0, behavior: 'instant'});
    // What the reader has filled in or opened on this very page stays.
    if (document.getElementById('content')?.dataset.address === address) return true;
    const main = elementOf(text);
    layOutFirst(main);
    name(address);
    replace(main);
    announce();
    return true;
  };
  // Not `loadText`: a text that cannot be had leads nowhere when it is no longer wanted.
  await showBefore({pathname: address, hash: ''}, findText(address), show, follow);
}

/**
 * Shows the same page in another language before the router does, the reader's line where it was. `change` makes the bars around
 * the text those of the body it is given, or says that it cannot.
 */
export async function showLanguage(url: URL, change: (body: HTMLElement) => boolean, follow: () => void): Promise<void> {
  forward = false;
  const show = (take: () => HTMLElement) => {
    const body = take();
    const old = document.getElementById('content');
    const text = body.querySelector<HTMLElement>('#content');
    if (!old || !text) return false;
    // Before anything is changed, or all of it would be laid out twice.
    const place = keepPlace(old, text);
    keepBody();
    if (!change(body)) return false;
    if (!place) layOutFirst(text);
    else if (place.near) layOutFirst(text, place.near);
    keepChoices(old, text);
    writeAddress(url.pathname + url.hash);
    replace(text);
    place?.goThere();
    return true;
  };
  await showBefore(url, findBody(url.pathname), show, follow);
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
  if (goal?.address === address || goal?.address === own.location) goal = undefined;
  if (!passed) at = own.location;
  if (place && shown && (passed || shown.dataset.address === address)) {
    // All around the text may be new, as with another language. A text that is in its place is not moved, for it would lose the focus.
    if (place.previousElementSibling !== shown && place.nextElementSibling !== shown) place.after(shown);
  } else if (place) {
    if (forward) window.scrollTo({top: 0, behavior: 'instant'});
    shown?.remove();
    shown = elementOf(text);
    if (forward) layOutFirst(shown);
    place.after(shown);
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
 * has, or where the bars are in a language that it has not reached, the document is loaded; a page that React has not left yet is
 * shown again.
 */
function goBack({state}: PopStateEvent): void {
  goal = undefined;
  forward = false;
  if (at === undefined || here() === at) return;
  const ahead = page !== undefined && languageTag[splitLocale(page.address).locale] !== document.documentElement.lang;
  const left = page?.location === here() && !ahead ? page : undefined;
  if (state !== null && !left && !ahead) return;
  const text = left && loadText(left.address);
  if (left && typeof text === 'string') {
    name(left.address);
    replace(elementOf(text));
    announce();
  } else window.location.reload();
}

if (typeof window !== 'undefined') addEventListener('popstate', goBack);
