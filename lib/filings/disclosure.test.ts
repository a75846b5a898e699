import {expect, test} from 'vitest';
import {languageTag, locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {disclosure} from './disclosure';

for (const locale of locales) {
  test(`the sentence for an app reads well in ${locale} and carries no markup of its own`, () => {
    const {t} = wordsFor(locale);
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

test('the names stand between the words of the sentence, marked as Chinese where the sentence is not', () => {
  const made = (locale: (typeof locales)[number]) =>
    disclosure(locale, ({model, number}) => `A ${model} b ${number}.`, {model: 'M', number: 'N'});
  expect(made('en')).toEqual({
    text: 'A M b N.',
    html: '<p lang="en">A <span lang="zh-CN" translate="no">M</span> b <span lang="zh-CN" translate="no">N</span>.</p>'
  });
  expect(made('zh').html).toBe('<p lang="zh-CN">A <span translate="no">M</span> b <span translate="no">N</span>.</p>');
});
