import {expect, test} from '@playwright/test';
import {languageTag} from '@/i18n/routing';
import {hrefs, mainOf, tags} from '../html';
import {translator} from '../support';

/** Unknown address, language of its page, and the nearest pages it must offer, nearest first. */
const unknown: [string, 'zh' | 'en', string[]][] = [
  ['/nothing', 'zh', ['/']],
  ['/en/nothing', 'en', ['/en']],
  ['/dev/nothing', 'zh', ['/']],
  ['/dev/howuse/nothing', 'zh', ['/dev/howuse', '/']],
  ['/en/dev/howuse/llm/glm-99/deep/er', 'en', ['/en/dev/howuse', '/en']],
  ['/en/dev/howuse/Filing/nothing/at/all', 'en', ['/en/dev/howuse/Filing', '/en/dev/howuse', '/en']],
  ['/dev/faq/nothing', 'zh', ['/dev/faq', '/']],
  ['/fr/dev/faq', 'zh', ['/']],
  ['/de', 'zh', ['/']],
  ['/en/zh/dev/faq', 'en', ['/en']],
  ['/en-GB/dev/faq', 'zh', ['/']],
  ['/dev/howuse%2FFiling', 'zh', ['/']],
  ['/%E0%A4%A', 'zh', ['/']]
];

test('thirteen unknown addresses are tried', () => expect(unknown).toHaveLength(13));

for (const [path, locale, parents] of unknown) {
  test(`${path} is not found, in ${locale}`, async ({request}) => {
    const t = translator(locale);
    const response = await request.get(path, {maxRedirects: 0});
    expect(response.status()).toBe(404);
    expect(response.headers()).not.toHaveProperty('set-cookie');
    expect(response.headers()['cache-control']).toBe('public, max-age=0, s-maxage=60');
    const html = await response.text();
    expect(tags(html, 'html')[0]?.lang).toBe(languageTag[locale]);
    expect(tags(html, 'meta').find(({name}) => name === 'robots')?.content).toContain('noindex');
    const main = mainOf(html);
    expect(main).toContain(`<h1>${t('NotFoundPage.title')}</h1>`);
    expect(main).toContain(t('NotFoundPage.description'));
    expect(hrefs(main).slice(0, parents.length + 1)).toEqual([...parents, locale === 'en' ? '/en/search' : '/search']);
    expect(html).toContain(t('TopNavigation.login'));
    expect(tags(html, 'nav').map((nav) => nav['aria-label'])).toEqual(
      expect.arrayContaining([t('TopNavigation.label'), t('LanguageMenu.label'), t('SectionTabs.label')])
    );
  });
}

test('the page of an unknown address leads to its section in the other language, by its name', async ({request}) => {
  for (const [path, locale, other, name] of [
    ['/dev/howuse/nothing', 'zh', '/en/dev/howuse', 'English'],
    ['/en/dev/howuse/nothing', 'en', '/dev/howuse', '中文']
  ] as const) {
    const main = mainOf(await (await request.get(path)).text());
    const [link] = tags(main, 'a').filter(({hreflang}) => hreflang);
    expect(link?.href, path).toBe(other);
    expect(link?.hreflang).toBe(languageTag[locale === 'zh' ? 'en' : 'zh']);
    expect(main).toMatch(new RegExp(`href="${other}"[^>]*>[^<]*<span[^>]*>${name}</span>`));
  }
});

test('the addresses pages are rendered at are not public', async ({request}) => {
  for (const path of ['/not-found', '/on-demand/dev/howuse/model', '/en/on-demand/dev/faq', '/en/not-found/dev/faq'])
    expect((await request.get(path, {maxRedirects: 0})).status(), path).toBe(404);
});
