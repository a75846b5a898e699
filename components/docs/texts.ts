import {textElement, textQuery} from '@/lib/page-text';

/** By address, the element that holds a page's text, as markup. */
const texts = new Map<string, string | Promise<string>>();
/** For a text on its way, what a page waits for that wants it. */
const wanted = new WeakMap<Promise<string>, Promise<string>>();
const limit = 60;

/** Keeps a text that is at hand or on its way, and of all the last ones only. */
export function keepText(address: string, text: string | Promise<string>): void {
  texts.set(address, text);
  if (texts.size > limit) texts.delete(texts.keys().next().value as string);
}

async function fetchText(address: string): Promise<string> {
  try {
    const response = await fetch(address + textQuery, {headers: {Accept: 'text/html'}});
    const text = response.ok ? textElement(await response.text()) : undefined;
    if (text === undefined) throw new Error(`${address} has no text (${response.status})`);
    texts.set(address, text);
    return text;
  } catch (error) {
    texts.delete(address);
    throw error;
  }
}

/** The text of a page, as the markup of its `main`: at once where it is at hand, otherwise from the server, which may fail. */
export function findText(address: string): string | Promise<string> {
  const known = texts.get(address);
  if (known !== undefined) return known;
  const here = document.getElementById('content');
  const text = here?.dataset.address === address ? here.outerHTML : fetchText(address);
  keepText(address, text);
  return text;
}

/** The text of the page that the reader is to see. One that cannot be had opens its page the ordinary way. */
export function loadText(address: string): string | Promise<string> {
  const text = findText(address);
  if (typeof text === 'string') return text;
  let awaited = wanted.get(text);
  if (!awaited) {
    awaited = text.catch(() => {
      window.location.assign(address);
      return new Promise(() => {});
    });
    wanted.set(text, awaited);
  }
  return awaited;
}

/** Fetches the text of a page that may be wanted soon. Resolves to whether it could be had. */
export async function loadTextAhead(address: string): Promise<boolean> {
  try {
    await findText(address);
    return true;
  } catch {
    // Whoever wants it asks again.
    return false;
  }
}
