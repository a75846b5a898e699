/** Query of a page's address that asks for the page's text alone (lib/answers), without what every page has around it. */
export const textQuery = '?_text';

/** Query of a page's address that asks for all that a reader of the page sees, without what only a document needs. */
export const bodyQuery = '?_body';

// The portal writes its pages itself: no parser is needed to find the one `main`.
const main = /<main id="content"[^>]*>([\s\S]*?)<\/main>/;
const body = /<body[\s\S]*<\/body>/;
const forDocument = /<(script|template|noscript)\b[\s\S]*?<\/\1>|<link[^>]*>/g;

/** The element that holds a page's text, as it stands in the page's document. Undefined where there is none. */
export function textElement(html: string): string | undefined {
  return main.exec(html)?.[0];
}

/** What stands inside of that element. */
export function textWithin(html: string): string | undefined {
  return main.exec(html)?.[1];
}

/** The body of a page's document, without scripts and styles around the text. Undefined where there is none with a text. */
export function bodyElement(html: string): string | undefined {
  const text = textElement(html);
  if (text === undefined) return undefined;
  return body
    .exec(html)?.[0]
    .split(text)
    .map((around) => around.replace(forDocument, ''))
    .join(text);
}

/** By the query that asks for it, what is cut out of a page's document. */
export const documentParts: Readonly<Record<string, (html: string) => string | undefined>> = {
  [textQuery]: textElement,
  [bodyQuery]: bodyElement
};
