import {expect, test} from 'vitest';
import {languageTag, locales, otherLocales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {all, draw, textOf} from '../html.fixture';
import {CodeBlock} from './code';
import {Text} from './text';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  test(`code of ${locale} is named by its language and shown to the letter, with a button that copies it`, async () => {
    const code = 'import os\n\nprint("a" + os.sep)  # <b>';
    const html = await draw(locale, CodeBlock, {code, language: 'python'});
    expect(all(html, 'pre').map((box) => [box.properties.ariaLabel, textOf(box)])).toEqual([[t('Code.box', {language: 'python'}), code]]);
    expect(all(html, 'button').map(({properties}) => [properties.dataCopy, properties.ariaLabel])).toEqual([['', t('Code.copyCode')]]);
  });

  test(`a short text of ${locale} has code in backticks as code, and passages of the other language as such`, async () => {
    const html = await draw(locale, Text, {children: '读 `a` 写 `b` one two three four five six seven'});
    expect(all(html, 'code').map(textOf)).toEqual(['a', 'b']);
    const passages = all(html, 'span').map((passage) => [passage.properties.lang, textOf(passage)]);
    const foreign = locale === 'zh' ? ['one two three four five six seven'] : ['读', '写'];
    expect(passages).toEqual(foreign.map((words) => [languageTag[otherLocales(locale)[0] ?? locale], words]));
  });
}
