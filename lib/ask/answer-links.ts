/** The address that a link of an answer may lead to; undefined where it may lead nowhere. */
type LinkCheck = (url: string) => string | undefined;

/**
 * Lets links lead to pages of the passages, and to addresses that stand in them word for word. `origin` is where the portal is served,
 * whose pages may be named with it.
 */
export function linkCheck(sources: readonly {href: string; links: readonly string[]}[], origin: string): LinkCheck {
  const pathOf = (href: string) => href.split('#')[0] ?? '';
  const pages = new Set(sources.map(({href}) => pathOf(href)));
  const links = new Set(sources.flatMap((source) => source.links));
  return (given) => {
    if (/^https?:/i.test(given) && links.has(given)) return given;
    const path = given.startsWith(`${origin}/`) ? given.slice(origin.length) : given;
    return pages.has(pathOf(path)) ? path : undefined;
  };
}
