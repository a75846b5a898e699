import {publicPath} from './base-path';
import {type Locale, locales, routing} from './routing';

const prefix = new RegExp(`^/(${locales.filter((locale) => locale !== routing.defaultLocale).join('|')})(?=/|$)`);

/** Public address of a page in a language: what links, forms and files say. */
export function pageHref(locale: Locale, path: string): string {
  return publicPath(localePath(locale, path));
}

/**
 * Address of a page within the portal, as the router knows it: bare in the default language, below its code in the others.
 * `path` is the address without language (`/dev/faq`, `/`); other hosts and schemes come back unchanged.
 */
export function localePath(locale: Locale, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  if (locale === routing.defaultLocale) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** Splits a public address into its language and the address without language. */
export function splitLocale(path: string): {locale: Locale; path: string} {
  const match = prefix.exec(path);
  // Where there is one language, the pattern finds an empty name.
  if (!match?.[1]) return {locale: routing.defaultLocale, path};
  return {locale: match[1] as Locale, path: path.slice(match[0].length) || '/'};
}
