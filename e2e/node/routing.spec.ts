import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {byLocale, languageTag, locales} from '@/i18n/routing';
import {docPath, docs} from '@/lib/docs';
import {scenarioPaths} from '@/lib/docs/scenarios';
import {env} from '@/lib/server/env';
import {tags} from '../html';
import {ownPaths, platform, sidebar} from '../portal-page';

const plain = {maxRedirects: 0} as const;

/** An address in its full form: a bare origin gets its slash. */
const full = (href = '') => new URL(href).href;

test('the portal has the 45 pages of its sidebar and 54 paths of its own', () => {
  expect(sidebar).toHaveLength(45);
  expect(ownPaths).toHaveLength(54);
});

for (const locale of locales) {
  test(`every path answers 200 in ${locale}, in its language, with its addresses in both`, async ({request}) => {
    const paths = [...new Set([...ownPaths, ...docs.listAll().map(docPath), ...scenarioPaths()])];
    expect(paths.length).toBeGreaterThan(54);
    for (const path of paths) {
      const response = await request.get(localePath(locale, path), plain);
      expect.soft(response.status(), path).toBe(200);
      expect.soft(response.headers(), path).not.toHaveProperty('set-cookie');
      const html = await response.text();
      expect.soft(tags(html, 'html')[0]?.lang, path).toBe(languageTag[locale]);
      expect.soft(tags(html, 'h1'), path).toHaveLength(1);
      if (path === '/login') continue;
      // The guide's bare address shows its first page and names that one as the true address.
      const home = path === '/dev/howuse' ? '/dev/howuse/introduction' : path;
      const at = byLocale((each) => new URL(each === 'zh' ? home : home === '/' ? `/${each}` : `/${each}${home}`, env.SITE_URL).href);
      const links = tags(html, 'link');
      expect
        .soft(
          links.filter(({rel}) => rel === 'canonical').map(({href}) => full(href)),
          path
        )
        .toEqual([at[locale]]);
      const alternates = links.filter(({hreflang}) => hreflang).map(({hreflang, href}) => [hreflang, full(href)]);
      expect.soft(alternates, path).toHaveLength(3);
      expect.soft(Object.fromEntries(alternates), path).toEqual({'zh-CN': at.zh, en: at.en, 'x-default': at.zh});
    }
  });
}

test('the login page is left out of indexes and announces no alternates', async ({request}) => {
  const html = await (await request.get('/login', plain)).text();
  expect(tags(html, 'link').filter(({hreflang}) => hreflang)).toEqual([]);
  expect(tags(html, 'meta').find(({name}) => name === 'robots')?.content).toContain('noindex');
});

test('a document is the same for every reader, whatever languages they prefer', async ({request}) => {
  for (const path of ['/dev/faq', '/en/dev/faq', '/dev/howuse/Filing']) {
    const english = await request.get(path, {...plain, headers: {'accept-language': 'en', cookie: 'NEXT_LOCALE=en'}});
    const chinese = await request.get(path, {...plain, headers: {'accept-language': 'zh'}});
    expect(english.status()).toBe(200);
    expect(await english.text()).toBe(await chinese.text());
    expect(english.headers().vary?.toLowerCase() ?? '').not.toMatch(/accept-language|cookie/);
    expect(english.headers()['cache-control']).toContain('s-maxage');
  }
});

test('paths of the account platform hand over with 307 and keep their query', async ({request}) => {
  expect(platform).toHaveLength(5);
  for (const path of platform) {
    for (const query of ['', '?from=docs&next=%2Fdev%2Ffaq']) {
      const response = await request.get(path + query, plain);
      expect(response.status(), path).toBe(307);
      expect(response.headers().location).toBe(env.PLATFORM_ORIGIN + path + query);
      expect(response.headers()).not.toHaveProperty('set-cookie');
    }
  }
});

test('redirects within the site are permanent and keep the query', async ({request}) => {
  const moved: [string, string][] = [
    ['/zh', '/'],
    ['/zh/dev/howuse/Filing?a=1&b=%2F', '/dev/howuse/Filing?a=1&b=%2F'],
    ['/en/dev/howuse/llm/glm-4-airx', '/en/dev/howuse/llm/GLM-4-AirX'],
    ['/dev/faq/', '/dev/faq']
  ];
  for (const [from, to] of moved) {
    const response = await request.get(from, plain);
    expect(response.status(), from).toBe(308);
    expect(response.headers().location, from).toBe(to);
    expect(response.headers()).not.toHaveProperty('set-cookie');
  }
});

test('no redirect leads to another host by a trick of slashes', async ({request, baseURL}) => {
  for (const path of ['/zh//evil.example', '/zh/%5Cevil.example', '/zh/%2F%2Fevil.example', '/zh/https:evil.example', '/.//evil.example']) {
    let response = await request.get(baseURL + path, plain);
    for (let hops = 0; response.status() === 308; hops++) {
      expect(hops, path).toBeLessThan(5);
      const next = new URL(response.headers().location ?? '', response.url());
      expect(next.origin, path).toBe(baseURL);
      response = await request.get(next.href, plain);
    }
    expect(response.status(), path).toBe(404);
  }
});

test.describe('the bare address', () => {
  const readers: [string, string, number][] = [
    ['zh-CN,zh;q=0.9,en;q=0.8', 'Chinese before English', 200],
    ['en-GB,en;q=0.9', 'English alone', 307]
  ];
  for (const [header, who, status] of readers) {
    test(`answers ${status} to a reader who prefers ${who}`, async ({request}) => {
      const response = await request.get('/', {...plain, headers: {'accept-language': header}});
      expect(response.status()).toBe(status);
      expect(response.headers()['cache-control']).toBe('private, no-cache');
      expect(response.headers()).not.toHaveProperty('set-cookie');
      if (status === 307) expect(response.headers().location).toBe('/en');
      else expect(tags(await response.text(), 'html')[0]?.lang).toBe('zh-CN');
    });
  }

  test('knows a page of this site by its name where the browser does not say so', async ({request, baseURL}) => {
    const from = async (referer: string) => (await request.get('/', {...plain, headers: {'accept-language': 'en', referer}})).status();
    expect(await from(`${baseURL}/en`)).toBe(200);
    expect(await from('https://elsewhere.example/en')).toBe(307);
    expect(await from('about:blank')).toBe(307);
  });

  test('is the only one that looks: /en stays English for a Chinese reader', async ({request}) => {
    const response = await request.get('/en', {...plain, headers: {'accept-language': 'zh-CN'}});
    expect(response.status()).toBe(200);
    expect(tags(await response.text(), 'html')[0]?.lang).toBe('en');
  });
});

test('a view with a query stays out of indexes and points to the page it narrows', async ({request}) => {
  for (const path of ['/dev/howuse/model?kind=reasoning', '/en/dev/releasenotes?year=2025', '/en/dev/howuse/openpower?industry=finance']) {
    const response = await request.get(path, plain);
    expect(response.status(), path).toBe(200);
    expect(response.headers(), path).not.toHaveProperty('set-cookie');
    const html = await response.text();
    expect(tags(html, 'meta').find(({name}) => name === 'robots')?.content, path).toContain('noindex');
    const canonical = tags(html, 'link').find(({rel}) => rel === 'canonical')?.href ?? '';
    expect(new URL(canonical).pathname + new URL(canonical).search).toBe(path.split('?')[0]);
  }
});
