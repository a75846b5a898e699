import {expect, test} from 'vitest';
import {faqGroups} from '@/content/faq';
import {models} from '@/content/models';
import {pageHref} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {docs} from '@/lib/docs';
import {all, draw, links, textOf} from '../html.fixture';
import {FrontDoor} from './front-door';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  test(`the front page of ${locale} says what is here, and leads to each section by its name`, async () => {
    const page = await draw(locale, FrontDoor, {});
    const facts = all(page, 'ul').find(({properties}) => properties.ariaLabel === t('HomePage.factsLabel'));
    expect(facts && all(facts, 'li').map(textOf)).toEqual([
      t('HomePage.pages', {count: docs.listAll().length}),
      t('HomePage.models', {count: models.length}),
      t('HomePage.questions', {count: faqGroups.flatMap(({items}) => items).length})
    ]);
    const found = links(page);
    for (const [words, path] of [
      [t('HomePage.start'), '/dev/welcome'],
      [t('HomePage.browseModels'), '/dev/howuse/model'],
      [t('HomePage.apiText'), '/dev/api'],
      [t('HomePage.filingText'), '/dev/howuse/Filing'],
      [t('HomePage.faqText'), '/dev/faq'],
      [t('HomePage.allQuestions'), '/dev/faq'],
      [t('HomePage.latestAll'), '/dev/releasenotes']
    ] as const)
      expect(
        found.filter(([name]) => name.endsWith(words)).map(([, href]) => href),
        words
      ).toEqual([pageHref(locale, path)]);
  });
}
