import {expect, test} from 'vitest';
import {faqGroups} from '@/content/faq';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {all, draw, links, textOf} from '../html.fixture';
import {FaqList} from './faq-list';

for (const locale of locales) {
  test(`every question of ${locale} has its answer below it, and in it a link that leads there by its name`, async () => {
    const page = await draw(locale, FaqList, {});
    const questions = faqGroups.flatMap(({items}) => items);
    expect(questions.length).toBeGreaterThan(20);
    const folded = all(page, 'details');
    expect(folded.map((each) => textOf(all(each, 'summary')[0] as never))).toEqual(questions.map(({question}) => question[locale]));
    for (const [index, {id, question}] of questions.entries()) {
      const answer = all(folded[index] as never, 'div').find((each) => each.properties.id === id);
      const name = `${wordsFor(locale).t('FaqList.permalink')}: ${question[locale]} #${id}`;
      expect(answer && links(answer).at(-1), id).toEqual([name, `#${id}`]);
    }
  });
}
