import {env} from '../server/env';

/**
 * The `redirect` of a login address, if it is a path of this site; anything that a browser could read as another host
 * (`//host`, `/\host`, `https:host`, control characters, the same percent-encoded once more) is dropped.
 */
export function safeRedirect(value: string | string[] | undefined): string | undefined {
  if (typeof value !== 'string' || value.length > 2000) return undefined;
  let plain = value;
  for (let round = 0; ; round++) {
    // What is still encoded after so many rounds was wrapped to pass a check like this one.
    if (round > 3 || !/^\/(?![/\\])/.test(plain) || /[\u0000-\u001f\u007f\\]/.test(plain)) return undefined;
    let decoded: string;
    try {
      decoded = decodeURIComponent(plain);
    } catch {
      return undefined;
    }
    if (decoded === plain) break;
    plain = decoded;
  }
  const base = new URL(env.SITE_URL);
  const url = URL.parse?.(value, base) ?? new URL(value, base);
  return url.origin === base.origin && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : undefined;
}

/** Address of the platform's login, which brings the reader back to this site when there is a way back. */
export function platformLogin(redirect: string | undefined): string {
  const url = new URL('/login', env.PLATFORM_ORIGIN);
  if (redirect) url.searchParams.set('redirect', new URL(redirect, env.SITE_URL).href);
  return url.href;
}
