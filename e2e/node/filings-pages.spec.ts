import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {languageTag, locales} from '@/i18n/routing';
import {filingPath} from '@/lib/filings';
import {filings} from '@/lib/filings/file';

for (const locale of locales) {
  for (const record of filings) {
    test(`${record.number} has its page in ${locale}`, async ({request}) => {
      const path = localePath(locale, filingPath(record.number));
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      const html = await response.text();
      for (const text of [record.place, record.model, record.entity, record.number]) expect(html).toContain(`translate="no">${text}<`);
      expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^/"]+${path}"`));
      const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        inLanguage: languageTag[locale],
        isBasedOn: record.source,
        mainEntity: {name: record.model, identifier: {value: record.number}, provider: {name: record.entity}}
      });
    });
  }
}

test('an unknown number is not found, another spelling is sent to the right one', async ({request}) => {
  expect((await request.get('/dev/howuse/Filing/Beijing-Nothing-20200101')).status()).toBe(404);
  const moved = await request.get('/en/dev/howuse/filing/beijing-chatglm-20230821', {maxRedirects: 0});
  expect([moved.status(), moved.headers().location]).toEqual([308, '/en/dev/howuse/Filing/Beijing-ChatGLM-20230821']);
});
