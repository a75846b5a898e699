import {splitLocale} from '@/i18n/navigation';
import {languageTag} from '@/i18n/routing';

/**
 * The page a link leads to, when the router can show it without a new document: a page of the documentation, in this
 * document's language, without a filter. Anything else is the browser's.
 */
export function softTarget(link: HTMLAnchorElement | null): URL | undefined {
  if (!link || link.target || link.hasAttribute('download') || link.hreflang) return undefined;
  const url = new URL(link.href, window.location.href);
  if (url.origin !== window.location.origin || url.search) return undefined;
  const {locale, path} = splitLocale(url.pathname);
  if (languageTag[locale] !== document.documentElement.lang || !(path === '/' || /^\/dev\/[\w/.-]+$/.test(path))) return undefined;
  if (/\.(?:md|json|xml|csv|txt)$/.test(path)) return undefined;
  return url.pathname === window.location.pathname && url.hash ? undefined : url;
}

/**
 * The page a link of the language menu leads to, when it can be shown without a new document: the page the reader is on, in either
 * language, without a filter.
 */
export function languageTarget(link: HTMLAnchorElement | null): URL | undefined {
  if (!link?.closest('.language-menu') || window.location.search) return undefined;
  return document.querySelector('#content[data-address]') ? new URL(link.href) : undefined;
}

/** Whether a click means "go there": the first button, no modifier, nobody has handled it yet. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

/** Whether the reader has asked the browser to save data. */
export function savesData(): boolean {
  return (navigator as Navigator & {connection?: {saveData?: boolean}}).connection?.saveData === true;
}
