import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {languageTag, locales} from '@/i18n/routing';
import {filingPath} from '@/lib/filings';
import {disclosure} from '@/lib/filings/disclosure';
import {filings} from '@/lib/filings/file';
import {recordJsonLd} from '@/lib/filings/record';
import {route} from '@/lib/routing/router';
import {translator} from '../support';

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

  test(`the sentence for an app reads well in ${locale} and carries no markup of its own`, () => {
    const t = translator(locale);
    for (const kind of ['filing', 'registration'] as const) {
      const {text, html} = disclosure(locale, (values) => t(`FilingDisclosure.${kind}`, values), {model: '<b>名</b> & "x"', number: 'A-1'});
      expect(text).toBe(t(`FilingDisclosure.${kind}`, {model: '<b>名</b> & "x"', number: 'A-1'}));
      expect(html).toContain('translate="no">&lt;b&gt;名&lt;/b&gt; &amp; &quot;x&quot;</span>');
      expect(html).toMatch(new RegExp(`^<p lang="${languageTag[locale]}">.*</p>$`));
      expect(
        html
          .replace(/<[^>]+>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&')
      ).toBe(text);
    }
  });
}

test('JSON-LD cannot end its script element', () => {
  const [record] = filings;
  expect(recordJsonLd('zh', {...record, model: '</script><b>'} as (typeof filings)[0])).not.toContain('<');
});

test('an unknown number is not found, another spelling is sent to the right one', async ({request}) => {
  expect((await request.get('/dev/howuse/Filing/Beijing-Nothing-20200101')).status()).toBe(404);
  const moved = await request.get('/en/dev/howuse/filing/beijing-chatglm-20230821', {maxRedirects: 0});
  expect([moved.status(), moved.headers().location]).toEqual([308, '/en/dev/howuse/Filing/Beijing-ChatGLM-20230821']);
  expect(route({pathname: '/en/filings.json', search: ''}).kind).toBe('notFound');
  expect(route({pathname: '/filings.json', search: ''}).kind).toBe('pass');
});
