import {expect, test} from 'vitest';
import {pageHref} from '@/i18n/navigation';
import {languageTag, locales} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {wordsFor} from '@/i18n/words';
import {openApi, realtime} from '@/lib/openapi/source';
import {portal} from '@/portal.config';
import {GET as apiChanges} from './api-changes.atom/route';
import {GET as changes} from './changes.atom/route';
import {GET as filingsFeed} from './filings.atom/route';
import {GET as filings} from './filings.md/route';
import {GET as manifest} from './manifest.webmanifest/route';
import {GET as openApiYaml} from './openapi.yaml/route';
import {GET as search} from './opensearch.xml/route';
import {GET as postman} from './postman.json/route';
import {GET as realtimeJson} from './realtime.json/route';
import {GET as releases} from './releases.atom/route';
import {GET as releasesJson} from './releases.json/route';
import {GET as releasesRss} from './releases.rss/route';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  const ask = (get: typeof manifest) => get(new Request('http://localhost/'), {params: Promise.resolve({locale})});

  test(`each file of ${locale} is of its type, and says what it is in that language`, async () => {
    const tag = languageTag[locale];
    const files: [get: typeof manifest, type: string, words: string][] = [
      [releases, 'application/atom+xml; charset=utf-8', `xml:lang="${tag}"`],
      [releasesRss, 'application/rss+xml; charset=utf-8', `<language>${tag}</language>`],
      [releasesJson, 'application/feed+json; charset=utf-8', `"language":"${tag}"`],
      [changes, 'application/atom+xml; charset=utf-8', `xml:lang="${tag}"`],
      [apiChanges, 'application/atom+xml; charset=utf-8', t('ReferenceChanges.feedTitle')],
      [filingsFeed, 'application/atom+xml; charset=utf-8', `xml:lang="${tag}"`],
      [filings, 'text/markdown; charset=utf-8', t('Filing.number')],
      [openApiYaml, 'application/yaml; charset=utf-8', openApi(locale).info.title],
      [realtimeJson, 'application/json', realtime(locale).info.title],
      [postman, 'application/json', openApi(locale).info.title],
      [search, 'application/opensearchdescription+xml; charset=utf-8', textIn(portal.shortName, locale)]
    ];
    for (const [get, type, words] of files) {
      const answer = await ask(get);
      expect(answer.headers.get('content-type')).toBe(type);
      expect((await answer.text()).includes(words), `${type} ${words}`).toBe(true);
    }
  });

  test(`a device that keeps the portal of ${locale} opens it in that language, under its names and in its colours`, async () => {
    const start = pageHref(locale, '/');
    expect(await (await ask(manifest)).json()).toMatchObject({
      ...{id: start, start_url: start, scope: '/', lang: languageTag[locale]},
      ...{name: textIn(portal.name, locale), short_name: textIn(portal.shortName, locale)},
      ...{background_color: portal.colours.light, theme_color: portal.colours.accent}
    });
  });
}
