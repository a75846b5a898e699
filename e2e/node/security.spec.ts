import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {browserFiles} from '@/lib/server/browser-files';
import {contentSecurityPolicy, hashSource} from '@/lib/server/security-headers';
import {tags} from '../html';

const own = hashSource(browserFiles().beforePaint);

/** Attributes and text of the inline scripts of a document that a browser would run. */
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)([^>]*)>([\s\S]*?)<\/script>/g)].map(
    ([, attributes = '', text = '']) => ({attributes, text})
  );

test('prerendered pages have one policy, one inline script and one module, both of this portal', async ({request}) => {
  for (const path of ['/', '/dev/howuse', '/dev/faq', '/dev/api/model/rerank', '/dev/howuse/Filing', '/no-such-page']) {
    for (const address of locales.map((locale) => localePath(locale, path))) {
      const response = await request.get(address, {headers: {'Sec-Fetch-Site': 'same-origin'}});
      expect(response.headers()['content-security-policy'], address).toBe(contentSecurityPolicy(own));
      const html = await response.text();
      expect(
        inlineScripts(html).map(({text}) => hashSource(text)),
        address
      ).toEqual([own]);
      expect(
        tags(html, 'script').flatMap(({src}) => src ?? []),
        address
      ).toEqual([browserFiles().portal]);
      expect(html, address).not.toMatch(/<style|\sstyle="|\/_next\/static\/[^"]*\.js/);
    }
  }
});

test('a page rendered on demand gives its scripts a nonce that is new each time', async ({request}) => {
  const nonces = new Set<string>();
  const paths = [
    '/login',
    '/en/search?q=api',
    '/dev/howuse/model?kind=video',
    '/en/dev/releasenotes?year=2025',
    '/dev/api/model/rerank/try'
  ];
  for (const path of paths) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const policy = response.headers()['content-security-policy'] ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy, path).toBe(contentSecurityPolicy(`'nonce-${nonce}'`, own));
    nonces.add(nonce);
    const inline = inlineScripts(await response.text());
    expect(inline.length, path).toBeGreaterThan(2);
    expect(
      inline.filter(({attributes}) => !attributes.includes(`nonce="${nonce}"`)).map(({text}) => hashSource(text)),
      path
    ).toEqual([own]);
  }
  expect(nonces.size).toBe(paths.length);
});

test('every answer carries the security headers', async ({request}) => {
  for (const path of [
    '/',
    '/en/dev/faq',
    '/login',
    '/no-such-page',
    '/qr.svg',
    '/LICENSE.txt',
    '/en/dev/faq.md',
    '/filings.json',
    '/api/search?q=a',
    '/mcp',
    '/readyz'
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
    expect(headers['strict-transport-security'], path).toBeUndefined();
    expect(headers['permissions-policy'], path).toContain('camera=()');
  }
});
