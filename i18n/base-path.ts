/** Path below which the portal is served: the setting BASE_PATH, which `lib/server/env.ts` checks; empty at the root of its host. */
export const basePath = process.env.BASE_PATH ?? '';

/** An address of this site as a browser asks for it, below the base path. Other hosts, schemes and sections come back unchanged. */
export function publicPath(path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return path === '/' && basePath ? basePath : basePath + path;
}

/** The address within the portal of one that a browser has asked for; one that is within it already comes back unchanged. */
export function innerPath(path: string): string {
  const rest = path.startsWith(basePath) ? path.slice(basePath.length) : undefined;
  return rest !== undefined && /^(?:[/?#]|$)/.test(rest) ? rest || '/' : path;
}
