/** Reading a document as it came over the wire, before any script could change it. */

/** Attributes of every tag of a name, keys in lower case. */
export function tags(html: string, name: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key.toLowerCase(), value.replaceAll('&amp;', '&')])
    )
  );
}

/** The text's own part of a document. */
export function mainOf(html: string): string {
  return /<main\b[\s\S]*?<\/main>/.exec(html)?.[0] ?? '';
}

/** Addresses of the links in a piece of a document, in their order. */
export function hrefs(html: string): string[] {
  return tags(html, 'a').map(({href = ''}) => href);
}

/** A document without what its scripts say, which counts as script. */
export function markupOf(html: string): string {
  return html.replace(/(<script(?![^>]*ld\+json)[^>]*>)[\s\S]*?<\/script>/g, '$1</script>');
}
