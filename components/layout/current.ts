/** What a link to `path` says of a reader who is at `here`: on that very page, or within the section that begins there. */
export function currentOf(here: string, path: string, isSection = false): 'page' | 'true' | undefined {
  if (here === path) return 'page';
  return isSection && here.startsWith(`${path}/`) ? 'true' : undefined;
}
