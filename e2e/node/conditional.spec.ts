import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {filingFiles} from '@/lib/filings';
import {localizedFilingFiles} from '@/lib/filings/paths';
import {pricingFiles} from '@/lib/machine/pricing-paths';
import {localizedFiles} from '@/lib/routing/addresses';

const ofLanguage = [
  ...localizedFiles,
  '/opensearch.xml',
  ...Object.values(localizedFilingFiles),
  '/og/dev/faq.png',
  '/dev/faq.md',
  '/llms.txt'
];
const files = [
  ...locales.flatMap((locale) => ofLanguage.map((path) => localePath(locale, path))),
  ...Object.values(filingFiles),
  ...Object.values(pricingFiles),
  ...['/speculation-rules.json', '/qr.svg', '/icon.svg', '/favicon.ico', '/icons/192.png']
];

for (const path of files) {
  test(`${path} has a validator and a lifetime, and is asked for changes only`, async ({request}) => {
    const first = await request.get(path);
    expect(first.status()).toBe(200);
    const {etag = '', 'cache-control': kept = ''} = first.headers();
    expect(etag).toMatch(/^(?:W\/)?"[^"]+"$/);
    expect(kept).toMatch(/^public, max-age=\d+/);
    for (const tag of [etag, `"other", ${etag}`, '*']) {
      const again = await request.get(path, {headers: {'If-None-Match': tag}});
      expect([again.status(), (await again.body()).length], tag).toEqual([304, 0]);
    }
    expect((await request.get(path, {headers: {'If-None-Match': '"other"'}})).status()).toBe(200);
  });
}

test('documents for programs may be read by any site', async ({request}) => {
  const documents = ['/openapi.json', '/en/openapi.yaml', '/realtime.json', '/postman.json', '/en/api-changes.atom'];
  const filings = ['/filings.json', '/filings.csv', '/filings.schema.json', '/en/filings.atom', '/filings.md'];
  for (const path of [...documents, ...filings, ...Object.values(pricingFiles), '/releases.rss', '/en/releases.atom', '/releases.json'])
    expect((await request.get(path)).headers()['access-control-allow-origin'], path).toBe('*');
});
