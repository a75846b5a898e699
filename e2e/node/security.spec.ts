import {execFileSync} from 'node:child_process';
import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {docs} from '@/lib/docs';
import {earlyScript, startScript, stylesScript} from '@/lib/early-script';
import {contentSecurityPolicy, hashSource, inlineHashes} from '@/lib/security';

const paths = ['/', '/dev/howuse', '/no-such-page', ...docs.listAll().map((slug) => `/dev/${slug}`)];

for (const locale of locales) {
  test(`every prerendered page names its inline scripts and styles by hash (${locale})`, async ({request}) => {
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) {
      const response = await request.get(localePath(locale, path), {headers: {'Sec-Fetch-Site': 'same-origin'}});
      const html = await response.text();
      const [scripts, styles] = [inlineHashes(html, 'script'), inlineHashes(html, 'style')];
      expect(scripts.length, path).toBeGreaterThan(2);
      expect(styles.length, path).toBe(2);
      expect(response.headers()['content-security-policy'], path).toBe(contentSecurityPolicy(scripts, styles));
    }
  });
}

test('a document has theme, styles of the header, header and the other styles in this order, and no script before the reader acts', async ({
  request
}) => {
  for (const path of paths.slice(0, 3).flatMap((each) => locales.map((locale) => localePath(locale, each)))) {
    const html = await (await request.get(path, {headers: {'Sec-Fetch-Site': 'same-origin'}})).text();
    const early = html.indexOf(`<script>${earlyScript}</script>`);
    expect(early, path).toBeGreaterThan(0);
    expect(early, path).toBeLessThan(html.indexOf('<style>'));
    expect(html.indexOf('<style>'), path).toBeLessThan(html.indexOf('<header'));
    expect(html.slice(0, html.indexOf('<body')), path).toContain('<link rel="expect" href="#behind-header" blocking="render"/>');
    expect(html.match(/<\/header><template id="behind-header"><style>/g), path).toHaveLength(1);
    expect(html.match(/<link rel="stylesheet"[^>]*>/g), path).toEqual([
      expect.stringContaining(' disabled=""'),
      expect.not.stringContaining('disabled')
    ]);
    expect(html.match(/<\/template><script>[^<]*<\/script><noscript><link rel="stylesheet"/g), path).toHaveLength(1);
    expect(html.match(/<(?:script|link) (?!data-files)[^>]*_next[^>]*\.js[^>]*>/g), path).toEqual([
      expect.stringContaining(' noModule=""')
    ]);
    expect(/<script data-files="([^"]+)">/.exec(html)?.[1]?.split(' ').length, path).toBeGreaterThan(5);
  }
});

test('a policy allows no inline script by name alone', () => {
  const policy = contentSecurityPolicy([hashSource('1')]);
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval');
  for (const directive of ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'self'"]) {
    expect(policy).toContain(directive);
  }
});

test('a page rendered on demand gives its scripts a nonce that is new each time', async ({request}) => {
  const nonces = new Set<string>();
  for (const path of ['/login', '/en/login', '/dev/howuse/model?kind=video', '/en/dev/releasenotes?year=2025']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const nonce = /'nonce-([^']+)'/.exec(response.headers()['content-security-policy'] ?? '')?.[1] ?? '';
    expect(nonce, path).not.toBe('');
    nonces.add(nonce);
    const inline = [
      ...(await response.text()).matchAll(/<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)([^>]*)>([\s\S]*?)<\/script>/g)
    ];
    expect(inline.length, path).toBeGreaterThan(3);
    const named = inline.filter(([, attributes]) => !attributes?.includes(`nonce="${nonce}"`)).map((match) => match[2]);
    expect(named, path).toEqual([earlyScript, stylesScript, startScript]);
  }
  expect(nonces.size).toBe(4);
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

test('a setting, and nothing else, binds the host to encrypted connections', () => {
  const program = "import {securityHeaders} from './lib/security'; console.log(JSON.stringify(securityHeaders()))";
  const names = (HSTS: string) =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
        encoding: 'utf8',
        env: {...process.env, HSTS}
      })
    )
      .filter(({key}: {key: string}) => key === 'Strict-Transport-Security')
      .map(({value}: {value: string}) => value);
  expect(names('true')).toEqual(['max-age=63072000; includeSubDomains']);
  expect(names('false')).toEqual([]);
});
