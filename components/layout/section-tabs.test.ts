import {expect, test} from 'vitest';
import {sectionTabs} from '@/content/navigation';
import {pageHref} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {all, draw, links, textOf} from '../html.fixture';
import {SectionTabs} from './section-tabs';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  test(`the tabs of ${locale} lead to their sections, and the one of the reader is marked on its pages too`, async () => {
    const marked = async (here: string) =>
      all(await draw(locale, SectionTabs, {here}), 'a')
        .filter(({properties}) => properties.ariaCurrent)
        .map((link) => [textOf(link), link.properties.ariaCurrent]);
    expect(await marked('/dev/api')).toEqual([[t('SectionTabs.api'), 'page']]);
    expect(await marked('/dev/api/model/rerank')).toEqual([[t('SectionTabs.api'), 'true']]);
    expect(await marked('/search')).toEqual([]);
    expect(links(await draw(locale, SectionTabs, {here: '/search'}))).toEqual(
      sectionTabs.map(({key, path}) => [t(`SectionTabs.${key}`), pageHref(locale, path)])
    );
  });
}
