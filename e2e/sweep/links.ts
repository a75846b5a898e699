/** What a document refers to, and what it can be referred to by, read from its source as it was served. */
export type Links = {
  /** Addresses a reader or a browser can go to from here, absolute. */
  targets: string[];
  /** Those of links and forms that stay in the document's language: of the language menu and the like none. */
  inLanguage: string[];
  ids: ReadonlySet<string>;
  /** hreflang → address. */
  alternates: Record<string, string>;
  canonical?: string;
};

const named: Record<string, string> = {amp: '&', quot: '"', lt: '<', gt: '>', apos: "'"};

function decode(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? whole);
  });
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), decode(value)])
  );
}

/** Attributes that hold an address, by element. Addresses of `meta` are those of pictures for link previews. */
const holders: Record<string, string[]> = {
  a: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  form: ['action'],
  button: ['formaction']
};

/** Where a link leads: that of a search result to the page that it is counted for. */
const leadsTo = (url: URL) => (url.pathname === '/api/open' ? new URL(url.searchParams.get('to') ?? '', url) : url).href;

/** Reads the links of a document that stands at `base`, an absolute address. */
export function readLinks(html: string, base: string): Links {
  const source = html.replaceAll(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1').replaceAll(/<!--[\s\S]*?-->/g, '');
  const found: Links & {ids: Set<string>} = {targets: [], inLanguage: [], ids: new Set(), alternates: {}};
  for (const [tag, name = ''] of source.matchAll(/<([a-z][a-z0-9]*)\b(?:"[^"]*"|[^">])*>/gi)) {
    const attributes = attributesOf(tag);
    if (attributes.id) found.ids.add(attributes.id);
    // What a form sends by POST has no page.
    if (name === 'form' && attributes.method === 'post') continue;
    for (const holder of holders[name] ?? []) {
      const value = attributes[holder];
      if (value === undefined) continue;
      const target = leadsTo(new URL(value, base));
      found.targets.push(target);
      if ((name === 'a' || name === 'form') && !attributes.hreflang) found.inLanguage.push(target);
    }
    if (name === 'meta' && /^(?:og|twitter):image$/.test(attributes.property ?? attributes.name ?? ''))
      found.targets.push(new URL(attributes.content ?? '', base).href);
    if (name !== 'link' || !attributes.href) continue;
    if (attributes.rel === 'canonical') found.canonical = new URL(attributes.href, base).href;
    if (attributes.rel === 'alternate' && attributes.hreflang) found.alternates[attributes.hreflang] = new URL(attributes.href, base).href;
  }
  return found;
}
