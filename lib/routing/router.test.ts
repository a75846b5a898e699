import {expect, test} from 'vitest';
import {queryViews} from './query-views';
import {route, sectionPaths} from './router';

/** A site of its own, so that the rules are seen and not today's pages. */
const site = {
  pages: new Map(
    [
      '/',
      '/en',
      '/dev/faq',
      '/en/dev/faq',
      '/dev/howuse',
      '/en/dev/howuse',
      '/dev/howuse/Filing',
      '/dev/howuse/model',
      '/en/dev/howuse/model',
      '/dev/releasenotes',
      '/dev/faq.md',
      '/en/dev/faq.md',
      '/en/dev/api/tool/reader',
      '/en/dev/api/tool/reader/try',
      '/llms.txt'
    ].map((address) => [address.toLowerCase(), address])
  ),
  markdown: new Set<string>(['/dev/faq']),
  files: new Set(['/robots.txt']),
  beyond: new Set(['/dev/api/tool/reader'])
};
const at = (pathname: string, search = '', rest = {}) => route({pathname, search, ...rest}, site);

test('a page is rendered at its address with its language', () => {
  expect(at('/dev/faq')).toEqual({kind: 'page', inner: '/zh/dev/faq', markdown: '/dev/faq.md'});
  expect(at('/en/dev/faq', '?x=1')).toEqual({kind: 'page', inner: '/en/dev/faq', markdown: '/en/dev/faq.md'});
  expect(at('/en')).toEqual({kind: 'page', inner: '/en'});
});

test('a page answers with Markdown at its address with .md, and where Markdown is preferred', () => {
  expect(at('/en/dev/faq.md')).toEqual({kind: 'text', inner: '/en/text/dev/faq.md'});
  expect(at('/dev/FAQ.md')).toEqual({kind: 'redirect', status: 308, to: '/dev/faq.md'});
  expect(at('/llms.txt')).toEqual({kind: 'text', inner: '/zh/text/llms.txt'});
  expect(at('/dev/faq', '', {accept: 'text/markdown'})).toEqual({kind: 'text', inner: '/zh/text/dev/faq.md', byAccept: true});
  expect(at('/dev/faq', '', {accept: 'text/html, text/markdown'}).kind).toBe('page');
  expect(at('/dev/howuse/Filing', '', {accept: 'text/markdown'}).kind).toBe('page');
});

test('files and route handlers answer for themselves', () => {
  expect(at('/robots.txt')).toEqual({kind: 'pass'});
  expect(at('/qr.svg')).toEqual({kind: 'pass'});
  expect(at('/en/robots.txt').kind).toBe('notFound');
  expect(at('/ROBOTS.txt').kind).toBe('notFound');
});

test('the default language has no prefix', () => {
  expect(at('/zh')).toEqual({kind: 'redirect', status: 308, to: '/'});
  expect(at('/Zh/dev/faq', '?a=b')).toEqual({kind: 'redirect', status: 308, to: '/dev/faq?a=b'});
  expect(at('/zh//evil.example')).toEqual({kind: 'redirect', status: 308, to: '/evil.example'});
  expect(at('/zh/\\evil.example')).toEqual({kind: 'redirect', status: 308, to: '/evil.example'});
  expect(at('/zhang').kind).toBe('notFound');
});

test('the wrong case is sent to the right one', () => {
  expect(at('/dev/howuse/filing', '?a=b')).toEqual({kind: 'redirect', status: 308, to: '/dev/howuse/Filing?a=b'});
  expect(at('/EN/DEV/FAQ')).toEqual({kind: 'redirect', status: 308, to: '/en/dev/faq'});
});

test('the account platform gets its paths, and only from the first segment', () => {
  expect(at('/console/overview', '?a=%2F')).toEqual({kind: 'platform', to: '/console/overview?a=%2F'});
  expect(at('/special_area')).toEqual({kind: 'platform', to: '/special_area'});
  expect(at('/dev/console').kind).toBe('notFound');
  expect(at('/consoles').kind).toBe('notFound');
  expect(at('/en/console').kind).toBe('notFound');
});

test('a query that filters is a view that is rendered on demand, any other is not', () => {
  expect(Object.keys(queryViews).length).toBeGreaterThanOrEqual(3);
  expect(at('/dev/howuse/model', '?kind=reasoning')).toMatchObject({kind: 'page', inner: '/zh/on-demand/dev/howuse/model', onDemand: true});
  expect(at('/en/dev/howuse/model', '?sort=price')).toMatchObject({inner: '/en/on-demand/dev/howuse/model', onDemand: true});
  expect(at('/dev/releasenotes', '?year=2025')).toMatchObject({kind: 'page', inner: '/zh/on-demand/dev/releasenotes', onDemand: true});
  expect(at('/dev/howuse/model', '?utm=x')).toEqual({kind: 'page', inner: '/zh/dev/howuse/model'});
  expect(at('/dev/faq', '?kind=reasoning')).toMatchObject({kind: 'page', inner: '/zh/dev/faq'});
});

test('a page that the build has not made, and one that is an application, are rendered on demand at their addresses', () => {
  expect(at('/en/dev/api/tool/reader', '?a=1')).toEqual({kind: 'page', inner: '/en/on-demand/dev/api/tool/reader', onDemand: true});
  expect(at('/en/dev/api/tool/reader/try')).toEqual({kind: 'page', inner: '/en/dev/api/tool/reader/try', onDemand: true});
  expect(at('/on-demand/dev/api/tool/reader').kind).toBe('notFound');
});

test('an unknown address gets the page of the nearest section in its language', () => {
  expect(at('/nothing')).toEqual({kind: 'notFound', inner: '/zh/not-found'});
  expect(at('/en/dev/howuse/Filing/x')).toEqual({kind: 'notFound', inner: '/en/not-found/dev/howuse/Filing'});
  expect(at('/DEV/FAQ/x')).toEqual({kind: 'notFound', inner: '/zh/not-found/dev/faq'});
  expect(at('/dev/howusex')).toEqual({kind: 'notFound', inner: '/zh/not-found'});
  expect(at('/fr/dev/faq')).toEqual({kind: 'notFound', inner: '/zh/not-found'});
  expect(sectionPaths).toContain('/');
});

test('only the bare address looks at the reader', () => {
  const english = {acceptLanguage: 'en'};
  expect(at('/', '?a=b', english)).toEqual({kind: 'redirect', status: 307, to: '/en?a=b', negotiated: true});
  expect(at('/', '', {...english, fromHere: true})).toEqual({kind: 'page', inner: '/zh', negotiated: true});
  expect(at('/', '', {acceptLanguage: 'zh'})).toEqual({kind: 'page', inner: '/zh', negotiated: true});
  expect(at('/dev/faq', '', english)).toMatchObject({kind: 'page', inner: '/zh/dev/faq'});
  expect(at('/en', '', {acceptLanguage: 'zh'})).toEqual({kind: 'page', inner: '/en'});
});

test('pages that depend on their query are rendered on demand whatever it says', () => {
  const own = {...site, pages: new Map(['/login', '/en/search', '/dev/howuse/Filing/check'].map((path) => [path.toLowerCase(), path]))};
  for (const [pathname, inner] of [
    ['/login', '/zh/login'],
    ['/en/search', '/en/search'],
    ['/dev/howuse/Filing/check', '/zh/dev/howuse/Filing/check']
  ] as const)
    expect(route({pathname, search: ''}, own)).toEqual({kind: 'page', inner, onDemand: true});
});

test('files of a language are told from pages, and those of the registry from texts', () => {
  const paths = ['/openapi.json', '/en/releases.rss', '/filings.md', '/llms-full/guide.txt', '/og/dev/faq.png'];
  const own = {...site, pages: new Map(paths.map((path) => [path, path]))};
  const to = (pathname: string) => route({pathname, search: ''}, own);
  expect(to('/openapi.json')).toEqual({kind: 'page', inner: '/zh/openapi.json', file: true});
  expect(to('/en/releases.rss')).toEqual({kind: 'page', inner: '/en/releases.rss', file: true});
  expect(to('/filings.md')).toEqual({kind: 'page', inner: '/zh/filings.md', file: true});
  expect(to('/og/dev/faq.png')).toEqual({kind: 'page', inner: '/zh/og/dev/faq.png', file: true});
  expect(to('/llms-full/guide.txt')).toEqual({kind: 'text', inner: '/zh/text/llms-full/guide.txt'});
});

test('the filters of each list are known, and a view of it has no Markdown', () => {
  expect(queryViews).toEqual({
    '/dev/howuse/model': ['kind', 'capability', 'sort', 'status'],
    '/dev/howuse/openpower': ['industry', 'capability'],
    '/dev/howuse/pricing': ['input', 'output', 'cached', 'requests'],
    '/dev/howuse/Filing': ['q', 'place', 'year', 'kind', 'entity', 'sort', 'page'],
    '/dev/api/operations': ['q', 'method', 'group'],
    '/dev/releasenotes': ['year', 'kind']
  });
  const own = {...site, markdown: new Set(['/dev/howuse/model'])};
  expect(route({pathname: '/dev/howuse/model', search: '?kind=video'}, own)).not.toHaveProperty('markdown');
  expect(route({pathname: '/dev/howuse/model', search: ''}, own)).toHaveProperty('markdown', '/dev/howuse/model.md');
});

test('every section of the portal has a page of its own for what is not found in it', () => {
  expect(sectionPaths.length).toBe(11);
  const own = {...site, pages: new Map(sectionPaths.map((path) => [path.toLowerCase(), path]))};
  for (const section of sectionPaths) {
    const path = section === '/' ? '' : section;
    expect(route({pathname: `/en${path}/nothing-here`, search: ''}, own)).toEqual({kind: 'notFound', inner: `/en/not-found${path}`});
  }
});

test('a portal without a model has no page that answers', () => {
  for (const pathname of ['/ask', '/en/ask']) expect(route({pathname, search: ''}).kind, pathname).toBe('notFound');
});
