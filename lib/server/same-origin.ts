/**
 * Whether a page of this portal sent the request. A browser says so in `Sec-Fetch-Site`, which no page can forge; one that does not
 * know the header must name this host, or the portal's public address, in `Origin`.
 */
export function isSameOrigin(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin') ?? '';
  if (!URL.canParse(origin)) return false;
  return origin === siteUrl || new URL(origin).host === headers.get('host');
}

/** The page of this site that has led here, as its path without query; undefined where none did or the browser does not say. */
export function sourceOf(headers: Headers): string | undefined {
  const from = headers.get('referer') ?? '';
  const here = `http://${headers.get('host')}`;
  // By its name: a proxy in front may have another port.
  if (!URL.canParse(from) || !URL.canParse(here) || new URL(from).hostname !== new URL(here).hostname) return undefined;
  return new URL(from).pathname;
}

/**
 * Whether a page of this site has led here. Browsers say so over https and on the reader's own machine only; elsewhere the page that they
 * name tells.
 */
export function isFromHere(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  return site !== null ? site === 'same-origin' : sourceOf(headers) !== undefined;
}

/** Whether a browser fetches this ahead of a click that may never come. */
export function isAhead(headers: Headers): boolean {
  return /prefetch|prerender/.test(`${headers.get('sec-purpose')} ${headers.get('purpose')} ${headers.get('x-moz')}`);
}
