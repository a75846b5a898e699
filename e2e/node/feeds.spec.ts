import {expect, test} from '@playwright/test';
import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith';
import {releases} from '@/content/releases';
import {localePath} from '@/i18n/navigation';
import {languageTag, locales} from '@/i18n/routing';
import {sitePages} from '@/lib/docs/site-pages';
import {cardPath} from '@/lib/machine/cards/paths';
import {releaseFeeds} from '@/lib/machine/feeds/paths';
import {absoluteUrl} from '@/lib/machine/metadata';

type Url = {loc: string; lastmod: string; 'xhtml:link'?: {hreflang: string; href: string}[]};
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['url', 'xhtml:link', 'sitemap'].includes(name)
});

test('the sitemap names every page in both languages, with its day and its alternates', async ({request}) => {
  const response = await request.get('/sitemap.xml');
  expect(response.status()).toBe(200);
  const text = await response.text();
  expect(XMLValidator.validate(text)).toBe(true);
  const urls: Url[] = parser.parse(text).urlset.url;
  const expected = sitePages().flatMap(({path}) => locales.map((locale) => absoluteUrl(locale, path)));
  expect(urls.map(({loc}) => loc).toSorted()).toEqual(expected.toSorted());
  const known = new Set(expected);
  const faults = urls.flatMap(({loc, lastmod, 'xhtml:link': links = []}) => {
    const languages = links.map(({hreflang}) => hreflang).join();
    const lost = links.filter(({href}) => !known.has(href)).map(({href}) => `${loc} → ${href}`);
    return [
      ...lost,
      ...(/^20\d{2}-\d{2}-\d{2}$/.test(lastmod) ? [] : [`${loc}: the day ${lastmod}`]),
      ...(languages === 'zh-CN,en,x-default' && links.some(({href}) => href === loc) ? [] : [`${loc} in ${languages}`])
    ];
  });
  expect(faults).toEqual([]);
});

test('robots may read everything, and every answer tells them not to index it', async ({request}) => {
  const response = await request.get('/robots.txt');
  expect(response.headers()['content-type']).toContain('text/plain');
  expect(await response.text()).toMatch(/^User-Agent: \*\nAllow: \/\s*$/);
  const answers = [
    '/',
    '/en/dev/faq',
    '/dev/faq.md',
    '/dev/nothing',
    '/dev/howuse/filing',
    '/search?q=a',
    '/openapi.json',
    '/og/dev/faq.png',
    '/filings.csv',
    '/favicon.ico',
    '/api/search?q=a&locale=zh',
    '/login',
    '/console/overview',
    '/robots.txt',
    '/releases.rss'
  ];
  for (const path of answers) {
    const {headers} = await fetch(new URL(path, response.url()), {redirect: 'manual'});
    expect(headers.get('x-robots-tag'), path).toMatch(/^noindex(?:, noindex)?$/);
  }
});

type Manifest = {icons: {src: string; sizes: string; type: string}[]; lang: string; start_url: string};

for (const locale of locales) {
  test(`the release notes of ${locale} can be followed as RSS, Atom and JSON Feed`, async ({request, baseURL}) => {
    const texts = Object.fromEntries(
      await Promise.all(
        Object.entries(releaseFeeds).map(async ([form, {path, type}]) => {
          const response = await request.get(localePath(locale, path));
          expect(response.status(), path).toBe(200);
          expect(response.headers()['content-type'], path).toBe(`${type}; charset=utf-8`);
          const again = await request.get(localePath(locale, path), {headers: {'If-None-Match': response.headers().etag ?? ''}});
          expect(again.status(), path).toBe(304);
          return [form, await response.text()];
        })
      )
    );
    const page = new URL(localePath(locale, '/dev/releasenotes'), baseURL).href;
    const ids = releases.map(({id}) => `${page}#${id}`);
    expect(parseRssFeed(texts.rss).items?.map(({guid}) => guid?.value)).toEqual(ids);
    expect(parseAtomFeed(texts.atom).entries?.map(({id}) => id)).toEqual(ids);
    expect(parseJsonFeed(texts.json).items?.map(({id}) => id)).toEqual(ids);
    const html = await (await request.get(localePath(locale, '/dev/releasenotes'))).text();
    for (const {path, type} of Object.values(releaseFeeds)) {
      expect(html).toContain(`<link rel="alternate" type="${type}" href="`);
      expect(html).toContain(`href="${localePath(locale, path)}"`);
    }
  });

  test(`pages of ${locale} say what they are in JSON-LD`, async ({request}) => {
    const things = async (path: string) => {
      const html = await (await request.get(localePath(locale, path))).text();
      const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map((match) =>
        JSON.parse(match[1] ?? '')
      );
      for (const script of scripts) expect(script['@context'], path).toBe('https://schema.org');
      return scripts.flatMap((script) => script['@graph'] ?? [script]) as Record<string, unknown>[];
    };
    const of = (list: Record<string, unknown>[], type: string) => list.find((thing) => thing['@type'] === type) ?? {};
    const kinds = [
      '/dev/howuse/functioncall',
      '/dev/howuse/llm/glm-4-plus',
      '/dev/api',
      '/dev/api/model/chat-completions',
      '/dev/api/errors/1301',
      '/dev/howuse/openpower/handbook-answers',
      '/dev/howuse/Filing/Beijing-ChatGLM-20230821',
      '/dev/faq',
      '/dev/howuse/useragreement'
    ];
    for (const path of kinds) {
      const {itemListElement} = of(await things(path), 'BreadcrumbList') as {
        itemListElement?: {position: number; name: string; item?: string}[];
      };
      const places = itemListElement ?? [];
      expect(places.length, path).toBeGreaterThan(0);
      expect(
        places.map(({position}) => position),
        path
      ).toEqual(places.map((_, index) => index + 1));
      for (const {name} of places) expect(name.length, path).toBeGreaterThan(0);
      for (const {item} of places.slice(0, -1)) expect(item, path).toMatch(/^http/);
    }
    for (const [path, type] of [
      ['/dev/howuse/functioncall', 'TechArticle'],
      ['/dev/faq', 'FAQPage'],
      ['/dev/howuse/Filing', 'Dataset'],
      ['/', 'WebSite']
    ] as const)
      expect(of(await things(path), type), path).toMatchObject({inLanguage: languageTag[locale]});
  });

  test(`a filtered view of ${locale} has the card of its page`, async ({request}) => {
    const html = await (await request.get(localePath(locale, '/dev/howuse/model?kind=video'))).text();
    // A page that is rendered on demand names the host of this start, not that of the build.
    const [, card] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    expect(new URL(card ?? '').pathname).toBe(localePath(locale, cardPath('/dev/howuse/model')));
    expect(html).toContain('<meta property="og:image:width" content="1200"');
  });

  test(`each kind of page of ${locale} has a card of the right size, and its head names it`, async ({request}) => {
    const paths = [
      '/',
      '/dev/welcome',
      '/dev/howuse/functioncall',
      '/dev/api/model/chat-completions',
      '/dev/howuse/Filing/Beijing-ChatGLM-20230821'
    ];
    for (const path of paths) {
      const html = await (await request.get(localePath(locale, path), {headers: {'Accept-Language': locale}})).text();
      const card = localePath(locale, cardPath(path));
      expect(html, path).toContain(`<meta property="og:image" content="${absoluteUrl(locale, cardPath(path))}"`);
      expect(html, path).toContain('<meta property="og:image:width" content="1200"');
      expect(html, path).toContain('<meta property="og:image:height" content="630"');
      expect(html, path).toMatch(/<meta property="og:image:alt" content="[^"]{20,}"/);
      expect(html, path).toContain('<meta name="twitter:card" content="summary_large_image"');
      const response = await request.get(card);
      expect(response.status(), card).toBe(200);
      expect(response.headers()['content-type'], card).toBe('image/png');
      const bytes = await response.body();
      expect(bytes.subarray(1, 4).toString(), card).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], card).toEqual([1200, 630]);
    }
    expect((await request.get(localePath(locale, '/og/dev/nothing.png'))).status()).toBe(404);
  });

  test(`the manifest of ${locale} names icons of the sizes they have`, async ({request}) => {
    const html = await (await request.get(localePath(locale, '/dev/faq'))).text();
    const path = localePath(locale, '/manifest.webmanifest');
    expect(html).toContain(`<link rel="manifest" href="${path}"`);
    const response = await request.get(path);
    expect(response.headers()['content-type']).toContain('application/manifest+json');
    const {icons, lang, start_url: start} = (await response.json()) as Manifest;
    expect([lang, start]).toEqual([languageTag[locale], localePath(locale, '/')]);
    expect(icons.length).toBeGreaterThan(2);
    for (const {src, sizes, type} of icons) {
      const icon = await request.get(src);
      expect(icon.status(), src).toBe(200);
      expect(icon.headers()['content-type'], src).toContain(type);
      const bytes = await icon.body();
      if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });
}

test('a browser that asks for the icon by its old name gets one', async ({request}) => {
  const response = await request.get('/favicon.ico');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('image/');
  // A file of icons (reserved 0, type 1) with one of 32 pixels.
  expect([...(await response.body()).subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
});

test('there is no security.txt without a contact', async ({request}) => {
  expect((await request.get('/.well-known/security.txt')).status()).toBe(404);
});
