import {bodyQuery, textElement} from '@/lib/page-text';
import {findText, keepText} from './texts';

/** Gives a body, once: elements are taken out of it. */
type Taker = () => HTMLElement;

/** By address, the bodies of pages in the other language, between which and this one a reader may go back and forth. */
const bodies = new Map<string, Promise<Taker>>();
const limit = 4;

function keep(address: string, body: Promise<Taker>): void {
  bodies.delete(address);
  bodies.set(address, body);
  if (bodies.size > limit) bodies.delete(bodies.keys().next().value as string);
}

/** Where nobody knows the query, a whole document came. Scripts do nothing in one that is not shown. */
function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html').body;
}

/** A body that is made while there is time, or when it is wanted before. */
function taker(address: string, make: () => HTMLElement): Taker {
  let body: HTMLElement | undefined;
  const made = () => {
    body ??= make();
    return body;
  };
  if ('requestIdleCallback' in window) requestIdleCallback(made);
  else setTimeout(made, 200);
  return () => {
    bodies.delete(address);
    return made();
  };
}

async function fetchBody(address: string): Promise<Taker> {
  try {
    const response = await fetch(address + bodyQuery, {headers: {Accept: 'text/html'}});
    const html = response.ok && !response.redirected ? await response.text() : '';
    const text = textElement(html);
    if (text === undefined) throw new Error(`${address} has no text (${response.status})`);
    // Where a page has more than one address, the router asks for its text by the one that the text names.
    keepText(/ data-address="([^"]*)"/.exec(text)?.[1] ?? address, text);
    return taker(address, () => parse(html));
  } catch (error) {
    bodies.delete(address);
    throw error;
  }
}

/**
 * The body of a page's document, to be taken when it is shown: the text and all that stands around it. Rejects where the document
 * cannot be had or has no text.
 */
export function findBody(address: string): Promise<Taker> {
  const found = bodies.get(address) ?? fetchBody(address);
  keep(address, found);
  return found;
}

/** Whether the body of a page is at hand or on its way. */
export function hasBody(address: string): boolean {
  return bodies.has(address);
}

/** Keeps the body of the page that the reader leaves for the other language, for the way back: the bars as they are, the text as it came. */
export function keepBody(): void {
  const address = document.getElementById('content')?.dataset.address;
  const text = address && findText(address);
  if (typeof text !== 'string') return;
  const body = document.body.cloneNode(true) as HTMLElement;
  const make = () => {
    const main = body.querySelector('#content');
    if (main) main.outerHTML = text;
    return body;
  };
  keep(window.location.pathname, Promise.resolve(taker(window.location.pathname, make)));
}

/** Fetches the body of a page that may be wanted soon. Resolves to whether it could be had. */
export async function loadBodyAhead(address: string): Promise<boolean> {
  try {
    await findBody(address);
    return true;
  } catch {
    // Whoever wants it asks again.
    return false;
  }
}
