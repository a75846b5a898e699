import {expect, test} from 'vitest';
import {localePath} from '@/i18n/navigation';
import {languageName, languageTag, locales, otherLocales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {all, draw, links} from '../html.fixture';
import {NotFound} from './not-found';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  test(`where nothing is, a reader of ${locale} is led upwards, to the search, and to the same section in the other language by its name`, async () => {
    const main = all(await draw(locale, NotFound, {nearest: '/dev/howuse/Filing'}), 'main')[0];
    if (!main) throw new Error('There is no text.');
    const others = all(main, 'a').filter(({properties}) => properties.hrefLang);
    expect(others.map(({properties}) => properties.hrefLang)).toEqual(otherLocales(locale).map((other) => languageTag[other]));
    const found = links(main);
    expect(found.slice(0, 4).map(([, href]) => href)).toEqual(
      ['/dev/howuse/Filing', '/dev/howuse', '/', '/search'].map((path) => localePath(locale, path))
    );
    expect(found[2]?.[0]).toBe(t('TopNavigation.home'));
    expect(found.slice(4)).toEqual(
      otherLocales(locale).map((other) => [
        t.markup('NotFoundPage.other', {name: () => languageName[other]}),
        localePath(other, '/dev/howuse/Filing')
      ])
    );
  });
}
