import {bodyQuery, textElement} from '@/lib/page-text';
import {findText, keepText} from './texts';

/**
 * By address, what gives the body of a page in the other language, between which and this one a reader may go back and forth. Each
 * is taken once: elements are taken out of it.
 */
const bodies = new Map<string, Promise<() => HTMLElement>>();
const limit = 4;

function keep(address: string, body: Promise<() => HTMLElement>): void {
  bodies.delete(address);
  bodies.set(address, body);
  if (bodies.size > limit) bodies.delete(bodies.keys().next().value as string);
}

/** Where nobody knows the query, a whole document came. Scripts do nothing in one that is not shown. */
function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html').body;
}

/** The body is taken apart while there is time, or when it is wanted before. */
function parsed(html: string): () => HTMLElement {
  let body: HTMLElement | undefined;
  const make = () => {
    body ??= parse(html);
    return body;
  };
  if ('requestIdleCallback' in window) requestIdleCallback(make);
  else setTimeout(make, 200);
  return make;
}

async function fetchBody(address: string): Promise<() => HTMLElement> {
  try {
    const response = await fetch(address + bodyQuery, {headers: {Accept: 'text/html'}});
    const html = response.ok && !response.redirected ? await response.text() : '';
    const text = textElement(html);
    if (text === undefined) throw new Error(`${address} has no text (${response.status})`);
    // Where a page has more than one address, the router asks for its text by the one that the text names.
    keepText(/ data-address="([^"]*)"/.exec(text)?.[1] ?? address, text);
    return parsed(html);
  } catch (error) {
    bodies.delete(address);
    throw error;
  }
}

function findBody(address: string): Promise<() => HTMLElement> {
  const found = bodies.get(address) ?? fetchBody(address);
  keep(address, found);
  return found;
}

/** Keeps the body of the page that the reader leaves for the other language, for the way back: the bars as they are, the text as it came. */
export function keepBody(): void {
  const address = document.getElementById('content')?.dataset.address;
  const text = address && findText(address);
  if (typeof text !== 'string') return;
  const body = document.body.cloneNode(true) as HTMLElement;
  const main = body.querySelector('#content');
  if (main) main.outerHTML = text;
  keep(
    window.location.pathname,
    Promise.resolve(() => body)
  );
}

/**
 * The body of a page's document, for the caller to take elements out of: the text and all that stands around it. Rejects where
 * the document cannot be had or has no text.
 */
export async function takeBody(address: string): Promise<HTMLElement> {
  const body = await findBody(address);
  bodies.delete(address);
  return body();
}

/** Fetches the body of a page that may be wanted soon. Resolves whether it could be had or not. */
export async function loadBodyAhead(address: string): Promise<void> {
  try {
    await findBody(address);
  } catch {
    // Whoever wants it asks again.
  }
}
