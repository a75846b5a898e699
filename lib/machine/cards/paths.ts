/** Address of a page's card, without language. */
export function cardPath(path: string): string {
  return `/og${path === '/' ? '/index' : path}.png`;
}
