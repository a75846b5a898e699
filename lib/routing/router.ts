import {movedApiPages, movedPages} from '@/content/moved';
import {platformPaths} from '@/content/navigation';
import {localePath, splitLocale} from '@/i18n/navigation';
import {routing} from '@/i18n/routing';
import {localizedFilingFiles} from '../filings';
import {markdownPath} from '../machine/markdown/store';
import {apiRoot} from '../openapi/operations';
import {preferredLocale, prefersMarkdown} from './accept';
import {type AddressTable, addressTable, handlers} from './addresses';
import {evenFilters, hasFilter} from './query-views';

/** What happens to a request. `to` of a redirect is a path of this site, or of the platform for `platform`. */
export type Decision =
  | {kind: 'pass'}
  | {kind: 'page'; inner: string; negotiated?: boolean; onDemand?: boolean; markdown?: string; file?: boolean}
  | {kind: 'text'; inner: string; byAccept?: boolean}
  | {kind: 'redirect'; status: 307 | 308; to: string; negotiated?: boolean}
  | {kind: 'platform'; to: string}
  | {kind: 'notFound'; inner: string};

export type RouterRequest = {
  pathname: string;
  /** Query with its question mark, or empty. */
  search: string;
  acceptLanguage?: string | null;
  accept?: string | null;
  /** Whether the reader came from a page of this site. */
  fromHere?: boolean;
};

/** Pages that are rendered for each request, because they depend on its query. */
const onDemandPages: ReadonlySet<string> = new Set(['/login', '/search', '/ask', '/insights', '/dev/howuse/Filing/check']);

/** Parts of the portal whose names the page of an unknown address can offer as its parents, without language. */
export const sectionPaths = [
  '/',
  '/dev/welcome',
  '/dev/howuse',
  '/dev/howuse/model',
  '/dev/howuse/openpower',
  '/dev/howuse/Filing',
  '/dev/api',
  '/dev/guidelines',
  '/dev/releasenotes',
  '/dev/faq',
  '/dev/activities'
];

/**
 * Decides what a request gets. A pure function of its argument and of the pages there are:
 * nothing but `/` looks at the reader's languages.
 */
export function route(request: RouterRequest, {pages, markdown, files, beyond} = addressTable()): Decision {
  const {pathname, search} = request;
  if (files.has(pathname) || handlers.test(pathname)) return {kind: 'pass'};

  const first = pathname.split('/')[1] ?? '';
  if ((platformPaths as readonly string[]).includes(first)) return {kind: 'platform', to: pathname + search};
  const isPrefixed = first.toLowerCase() === routing.defaultLocale;
  const bare = isPrefixed ? pathname.slice(first.length + 1) || '/' : pathname;

  const address = pages.get(evenEscapes(bare).toLowerCase());
  if (address === undefined) return moved(bare, search) ?? (isPrefixed ? redirect(308, bare, search) : notFound(pathname, pages));
  const {locale, path} = splitLocale(address);
  const evenSearch = evenFilters(path, search);
  if (address !== pathname || evenSearch !== search) return redirect(308, address, evenSearch);

  if (isText(path)) return {kind: 'text', inner: `/${locale}/text${path}`};
  if (markdown.has(path) && prefersMarkdown(request.accept)) {
    return {kind: 'text', inner: `/${locale}/text${markdownPath(path)}`, byAccept: true};
  }
  const preferred = preferredLocale(request.acceptLanguage);
  if (pathname === '/' && !request.fromHere && preferred !== routing.defaultLocale) {
    return {...redirect(307, localePath(preferred, '/'), search), negotiated: true};
  }
  const isView = hasFilter(path, search);
  const onDemand = onDemandPages.has(path) || path.endsWith('/try');
  const inner = isView || beyond.has(path) ? `/${locale}/on-demand${path}` : `/${locale}${path === '/' ? '' : path}`;
  return {
    kind: 'page',
    inner,
    ...(fileEnding.test(path) && {file: true}),
    ...((onDemand || inner.includes('/on-demand/')) && {onDemand: true}),
    ...(pathname === '/' && {negotiated: true}),
    ...(markdown.has(path) && !isView && {markdown: localePath(locale, markdownPath(path))})
  };
}

/** How files of a language end, which say themselves how long they are kept. */
const fileEnding = /\.(?:json|yaml|xml|rss|atom|md|png|webmanifest)$/;

/** Whether an address without language is a text for programs that the build has written. */
function isText(path: string): boolean {
  return path.startsWith('/llms') || (path.endsWith('.md') && path !== localizedFilingFiles.markdown);
}

/** Where a page of the vendor's old portal is now. */
function moved(pathname: string, search: string): Decision | undefined {
  const {locale, path} = splitLocale(pathname.toLowerCase());
  const name = path.split('/').at(-1) ?? '';
  const target = own(movedPages, path) ?? (path.startsWith(`${apiRoot}/`) ? own(movedApiPages, name) : undefined);
  return target === undefined ? undefined : redirect(308, localePath(locale, target), search);
}

/** What a table of addresses has under a name of its own. */
function own(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** A path of this site, with its section, whatever stood before it: `//host` and `/\host` would lead a browser elsewhere. */
function redirect(status: 307 | 308, address: string, search: string): Extract<Decision, {kind: 'redirect'}> {
  const [path = '', section] = address.replace(/^[/\\]+/, '/').split('#');
  return {kind: 'redirect', status, to: path + search + (section ? `#${section}` : '')};
}

/** A path whose characters are escaped only where they have to be: `/dev/f%61q` is `/dev/faq`. One that cannot be read stays as it is. */
function evenEscapes(path: string): string {
  try {
    return path
      .split('/')
      .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
      .join('/');
  } catch {
    return path;
  }
}

function notFound(pathname: string, pages: AddressTable['pages']): Decision {
  const {locale, path} = splitLocale(pathname.toLowerCase());
  const nearest = sectionPaths
    .filter((section) => pages.has(section.toLowerCase()))
    .filter((section) => section === '/' || path.startsWith(`${section.toLowerCase()}/`) || path === section.toLowerCase())
    .sort((a, b) => b.length - a.length)[0];
  return {kind: 'notFound', inner: `/${locale}/not-found${nearest === '/' ? '' : nearest}`};
}
