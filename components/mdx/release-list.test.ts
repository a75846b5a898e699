import {expect, test} from 'vitest';
import {releases} from '@/content/releases';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {all, draw, textOf} from '../html.fixture';
import {ReleaseList} from './release-list';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  /** Days and titles of the list, and how many it says there are. */
  const read = async (query: Record<string, string>) => {
    const page = await draw(locale, ReleaseList, {path: '/dev/releasenotes', query});
    const entries = all(page, 'li').filter(({properties}) => releases.some(({id}) => id === properties.id));
    return {
      days: entries.map((entry) => textOf(all(entry, 'time')[0] as never)),
      titles: entries.map((entry) => textOf(all(entry, 'h3')[0] as never)),
      text: textOf(page)
    };
  };

  test(`releases of ${locale} stand newest first, each with its day`, async () => {
    const newest = releases.toSorted((a, b) => b.date.localeCompare(a.date));
    const {days, titles, text} = await read({});
    expect(titles).toEqual(newest.map(({title}) => title[locale]));
    expect(days).toEqual(newest.map(({date, precision}) => (precision === 'by' ? t('ReleaseList.by', {date}) : date)));
    expect(text).toContain(t('ReleaseList.results', {count: newest.length}));
    expect((await read({year: '2024'})).titles).toEqual(newest.filter(({date}) => date.startsWith('2024')).map(({title}) => title[locale]));
    expect((await read({kind: 'model'})).titles).toEqual(newest.filter(({kind}) => kind === 'model').map(({title}) => title[locale]));
    expect((await read({year: '1999'})).text).toContain(t('ReleaseList.noMatch'));
  });
}
