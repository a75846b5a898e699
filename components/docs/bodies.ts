import {bodyQuery, textElement} from '@/lib/page-text';
import {keepText} from './texts';

/** By address, bodies as markup: a few pages in the other language, between which a reader may go back and forth. */
const bodies = new Map<string, Promise<string>>();
const limit = 4;

/** The body that was taken apart last, while there was time. */
let ready: {address: string; body: HTMLElement} | undefined;

/** Where nobody knows the query, a whole document came. Scripts do nothing in one that is not shown. */
function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html').body;
}

/** Takes a body apart while there is time. */
function makeReady(address: string, html: string): void {
  const make = () => {
    ready = {address, body: parse(html)};
  };
  if ('requestIdleCallback' in window) requestIdleCallback(make);
  else setTimeout(make, 200);
}

async function fetchBody(address: string): Promise<string> {
  try {
    const response = await fetch(address + bodyQuery, {headers: {Accept: 'text/html'}});
    const html = response.ok && !response.redirected ? await response.text() : '';
    const text = textElement(html);
    if (text === undefined) throw new Error(`${address} has no text (${response.status})`);
    // Where a page has more than one address, the router asks for its text by the one that the text names.
    keepText(/ data-address="([^"]*)"/.exec(text)?.[1] ?? address, text);
    makeReady(address, html);
    return html;
  } catch (error) {
    bodies.delete(address);
    throw error;
  }
}

function keep(address: string, body: Promise<string>): void {
  bodies.delete(address);
  bodies.set(address, body);
  if (bodies.size > limit) bodies.delete(bodies.keys().next().value as string);
}

function findBody(address: string): Promise<string> {
  const found = bodies.get(address) ?? fetchBody(address);
  keep(address, found);
  return found;
}

/** Keeps the body of the page that the reader leaves for the other language, for the way back. */
export function keepBody(address: string): void {
  const html = document.body.outerHTML;
  keep(address, Promise.resolve(html));
  makeReady(address, html);
}

/**
 * The body of a page's document, for the caller to take elements out of: the text and all that stands around it. Rejects where
 * the document cannot be had or has no text.
 */
export async function takeBody(address: string): Promise<HTMLElement> {
  const html = await findBody(address);
  const body = ready?.address === address ? ready.body : parse(html);
  ready = undefined;
  return body;
}

/** Fetches a page's document that may be wanted soon. Resolves whether it could be had or not. */
export async function loadBodyAhead(address: string): Promise<void> {
  try {
    await findBody(address);
  } catch {
    // Whoever wants it asks again.
  }
}
