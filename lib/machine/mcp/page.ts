import {guideStart} from '@/content/navigation';
import {innerPath} from '@/i18n/base-path';
import {splitLocale} from '@/i18n/navigation';
import {type Locale, routing} from '@/i18n/routing';
import {docPath} from '@/lib/docs';
import {addressTable} from '@/lib/routing/addresses';
import {route} from '@/lib/routing/router';
import {env} from '@/lib/server/env';
import {markdownPath, pageOfMarkdown} from '../markdown/store';
import {markdownText} from '../markdown/text';
import {mostCharacters, Refusal} from './limits';

const mostRedirects = 4;

/** Where an address leads: a page's or a text's path without language, and the language that the address names. */
type Place = {path: string; locale?: Locale};

/**
 * Path within the portal of an address: whole, with or without the base path, its slash at the beginning, one at its end. Another site's
 * is refused.
 */
function pathOf(address: string, hosts: readonly string[]): string {
  const url = URL.canParse(address, env.SITE_URL) ? new URL(address, env.SITE_URL) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !hosts.includes(url.host)) {
    throw new Refusal(`path ${JSON.stringify(address.slice(0, 200))}: this is not an address of ${env.SITE_URL}. Only its pages are read.`);
  }
  return innerPath(readable(url.pathname));
}

/** Letters that need no escape are the same without it. */
function readable(path: string): string {
  try {
    return new URL(decodeURI(path), env.SITE_URL).pathname;
  } catch {
    return path;
  }
}

/** The page that a reader of an address comes to, redirects followed. */
export function placeOf(address: string, hosts: readonly string[]): Place {
  const missing = () =>
    new Refusal(`path ${JSON.stringify(address.slice(0, 200))}: there is no such page. Take a path from search or list_pages.`);
  let pathname = pathOf(address, hosts);
  let named: Locale | undefined = pathname.split('/')[1]?.toLowerCase() === routing.defaultLocale ? routing.defaultLocale : undefined;
  for (let step = 0; step <= mostRedirects; step++) {
    pathname = pathname.replace(/(?<=.)\/+$/, '');
    const decision = route({pathname, search: '', fromHere: true}, addressTable());
    if (decision.kind === 'platform')
      throw new Refusal(`path ${JSON.stringify(address.slice(0, 200))}: this is on ${env.PLATFORM_ORIGIN}, not a page of this portal.`);
    if (decision.kind !== 'redirect') {
      if (decision.kind !== 'page' && decision.kind !== 'text') throw missing();
      const {locale, path} = splitLocale(pathname);
      if (locale !== routing.defaultLocale) named = locale;
      return {path: path === '/dev/howuse' ? docPath(guideStart) : path, locale: named};
    }
    pathname = new URL(decision.to, env.SITE_URL).pathname;
  }
  throw missing();
}

/** A text from `offset` on, as much as fits into an answer; a last line says what is left, or that there is nothing from there on. */
export function partOf(text: string, offset: number): string {
  if (offset >= text.length) return `[${text.length} characters in all: nothing stands at offset ${offset}.]`;
  let end = Math.min(text.length, offset + mostCharacters);
  // A character of two units stays whole.
  if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? '')) end--;
  const part = text.slice(offset, end);
  return end < text.length ? `${part}\n\n[${text.length} characters in all. Go on with offset ${end}.]` : part;
}

/**
 * A page as Markdown from `offset` on. `address` is whatever leads to it on this site: a path with or without language, in any case,
 * with or without `.md`, one that is sent on, or a whole address of one of `hosts`. `locale` counts where it names no language.
 */
export async function pageAnswer(locale: Locale, address: string, offset: number, hosts: readonly string[]): Promise<string> {
  const {path, locale: named} = placeOf(address, hosts);
  const isText = pageOfMarkdown(path) !== undefined || path.startsWith('/llms');
  const text = await markdownText(named ?? locale, isText ? path : markdownPath(path));
  if (text === undefined)
    throw new Refusal(`path ${JSON.stringify(address.slice(0, 200))}: this page has no text of its own. Use search or list_pages.`);
  return partOf(text, offset);
}
