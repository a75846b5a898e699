import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {docs} from '@/lib/docs';
import {all, draw, textOf} from '../html.fixture';
import {DocPage} from './doc-page';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  test(`a page of ${locale} says of what day its facts are, when it was changed, and on what it rests`, async () => {
    const {title, description, asOf, updated, sources} = docs.get(locale, 'howuse/batchapi')?.meta ?? {};
    expect(updated).not.toBe(asOf);
    const page = await draw(locale, DocPage, {slug: 'howuse/batchapi'});
    const text = textOf(page);
    for (const words of [title, description, t('DocPage.asOf', {date: asOf ?? ''}), t('DocPage.updated', {date: updated ?? ''})])
      expect(text).toContain(words);
    const addresses = all(page, 'a').map(({properties}) => properties.href);
    expect(sources?.length).toBeGreaterThan(0);
    for (const source of sources ?? []) expect(addresses).toContain(source);
  });
}
