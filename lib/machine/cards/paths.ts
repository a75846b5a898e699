/** Size of a card in pixels, as Open Graph readers expect it. */
export const cardSize = {width: 1200, height: 630};

/** Address of a page's card, without language. */
export function cardPath(path: string): string {
  return `/og${path === '/' ? '/index' : path}.png`;
}
