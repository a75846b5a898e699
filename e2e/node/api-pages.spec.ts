import {brotliCompressSync, constants} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {errorCodes} from '@/content/errors';
import {localePath} from '@/i18n/navigation';
import {type Locale, languageTag, locales} from '@/i18n/routing';
import {apiPaths, errorPath} from '@/lib/openapi/pages';
import {publishedOpenApi} from '@/lib/openapi/publish';
import {openApi} from '@/lib/openapi/source';
import {markupOf} from '../html';

/** Bytes of a document as a server compresses it while it sends it. */
const brotli = (html: string) => brotliCompressSync(html, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}}).length;

test('every page of the reference answers in its language, the chat operation with at most 28 kB brotli of markup, every other page with 20 kB', {
  tag: '@more'
}, async ({request}) => {
  expect(apiPaths().length).toBe(70 + 10 + 1 + errorCodes.length);
  for (const [at, path] of apiPaths().entries()) {
    for (const locale of process.env.PROOF ? locales : [locales[at % locales.length] as Locale]) {
      const response = await request.get(localePath(locale, path));
      expect(response.status(), path).toBe(200);
      const html = await response.text();
      expect(html).toContain(`<html lang="${languageTag[locale]}"`);
      expect(html).toMatch(/<h1>[^<]+<\/h1>/);
      expect(brotli(markupOf(html)), path).toBeLessThan(path.endsWith('/model/chat-completions') ? 28_000 : 20_000);
    }
  }
});

test('the document is served in both languages, as JSON and YAML', async ({request}) => {
  for (const locale of locales) {
    const json = await request.get(localePath(locale, '/openapi.json'));
    expect(json.status()).toBe(200);
    expect(json.headers()['content-type']).toContain('application/json');
    expect(await json.json()).toEqual(JSON.parse(JSON.stringify(publishedOpenApi(locale))));
    const yaml = await request.get(localePath(locale, '/openapi.yaml'));
    expect(yaml.headers()['content-type']).toContain('application/yaml');
    expect(await yaml.text()).toContain(openApi(locale).info.title);
    expect((await request.get(localePath(locale, '/realtime.json'))).status()).toBe(200);
  }
});

test('every error code is in the sitemap and the first that search finds, in both languages', async ({request}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  expect(errorCodes.length).toBeGreaterThan(45);
  for (const {code} of errorCodes) {
    for (const locale of locales) {
      const path = localePath(locale, errorPath(code));
      expect(sitemap).toContain(`${path}</loc>`);
      const found = (await (await request.get(`/api/search?locale=${locale}&kind=error&q=${code}`)).json()) as {results: {href: string}[]};
      expect(found.results[0]?.href, path).toBe(path);
    }
  }
  expect((await request.get('/dev/api/errors/9999')).status()).toBe(404);
});
