import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {docs} from '@/lib/docs';

test('no page reads lines of a stream in a way that cuts events', () => {
  const cutting = /iter_lines\([^)]*decode_unicode=True|node:readline|NewScanner\((?:response|resp|res)\.Body/;
  for (const locale of locales) {
    const pages = docs.list(locale).flatMap((slug) => docs.get(locale, slug) ?? []);
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter(({body}) => cutting.test(body)).map(({file}) => file)).toEqual([]);
  }
});
