/** Query of a page's address that asks for the page's text alone (lib/answers), without what every page has around it. */
export const textQuery = '?_text';

// The portal writes its pages itself: no parser is needed to find the one `main`.
const main = /<main id="content"[^>]*>([\s\S]*?)<\/main>/;

/** The element that holds a page's text, as it stands in the page's document. Undefined where there is none. */
export function textElement(html: string): string | undefined {
  return main.exec(html)?.[0];
}

/** What stands inside of that element. */
export function textWithin(html: string): string | undefined {
  return main.exec(html)?.[1];
}
