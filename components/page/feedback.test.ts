import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {all, draw, textOf} from '../html.fixture';
import {Feedback} from './feedback';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  test(`a reader of ${locale} says whether a page helped, or what is wrong and where, which has to be said`, async () => {
    const heading = {id: 'limits', depth: 2, text: 'Limits'};
    const drawn = await draw(locale, Feedback, {path: '/dev/faq', headings: [heading]});
    const [vote, report] = all(drawn, 'form');
    if (!(vote && report)) throw new Error('There are not two forms.');
    const answers = all(vote, 'button').map((button) => [textOf(button), button.properties.name, button.properties.value]);
    expect(answers).toEqual([
      [t('Feedback.yes'), 'helpful', 'yes'],
      [t('Feedback.no'), 'helpful', 'no']
    ]);
    const fields = all(report, 'textarea').map(({properties}) => [properties.name, Boolean(properties.required)]);
    expect(fields).toEqual([
      ['quote', false],
      ['remark', true]
    ]);
    expect(all(report, 'option').map((option) => [option.properties.value, textOf(option)])).toEqual([
      ['', t('Feedback.wholePage')],
      ['limits', 'Limits']
    ]);
    for (const form of [vote, report])
      expect(all(form, 'input').find(({properties}) => properties.name === 'page')?.properties.value).toBe(
        locale === 'zh' ? '/dev/faq' : `/${locale}/dev/faq`
      );
  });
}
