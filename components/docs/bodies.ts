import {textElement} from '@/lib/page-text';
import {keepText} from './texts';

/** By address, documents as markup: a few pages in the other language, between which a reader may go back and forth. */
const documents = new Map<string, Promise<string>>();
const limit = 4;

/** The body that was taken apart last, while there was time. */
let ready: {address: string; body: HTMLElement} | undefined;

/** Without what stands in the head; scripts do nothing in a document that is not shown. */
function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html').body;
}

const whenIdle = (act: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 200));

async function fetchDocument(address: string, priority: RequestPriority): Promise<string> {
  try {
    const response = await fetch(address, {headers: {Accept: 'text/html'}, priority});
    const html = response.ok && !response.redirected ? await response.text() : '';
    const text = textElement(html);
    if (text === undefined) throw new Error(`${address} has no text (${response.status})`);
    // Where a page has more than one address, the router asks for its text by the one that the text names.
    keepText(/ data-address="([^"]*)"/.exec(text)?.[1] ?? address, text);
    whenIdle(() => {
      ready = {address, body: parse(html)};
    });
    return html;
  } catch (error) {
    documents.delete(address);
    throw error;
  }
}

function findDocument(address: string, priority: RequestPriority): Promise<string> {
  const found = documents.get(address) ?? fetchDocument(address, priority);
  documents.delete(address);
  documents.set(address, found);
  if (documents.size > limit) documents.delete(documents.keys().next().value as string);
  return found;
}

/**
 * The body of a page's document, for the caller to take elements out of: the text and all that stands around it. Rejects where
 * the document cannot be had or has no text.
 */
export async function takeBody(address: string): Promise<HTMLElement> {
  const html = await findDocument(address, 'auto');
  const body = ready?.address === address ? ready.body : parse(html);
  ready = undefined;
  return body;
}

/** Fetches a page's document that may be wanted soon. Resolves whether it could be had or not. */
export async function loadBodyAhead(address: string, priority: RequestPriority = 'auto'): Promise<void> {
  try {
    await findDocument(address, priority);
  } catch {
    // Whoever wants it asks again.
  }
}
