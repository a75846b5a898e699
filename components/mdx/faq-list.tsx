import {useLocale, useTranslations} from 'next-intl';
import {Question} from '@/components/ui/question';
import {faqGroups} from '@/content/faq';
import {Markdown} from './markdown';

/** Every question with its answer folded below it. Each answer has an address. */
export function FaqList() {
  const locale = useLocale();
  const t = useTranslations('FaqList');
  return faqGroups.map((group) => (
    <section key={group.id} aria-labelledby={group.id}>
      <h3 id={group.id}>{group.title[locale]}</h3>
      {group.items.map((item) => (
        <Question key={item.id} id={item.id} question={item.question[locale]}>
          <Markdown text={item.answer[locale]} place={`content/faq.ts: ${item.id}`} />
          <p data-page-only="" className="text-xs text-muted">
            <a href={`#${item.id}`}>
              <span className="sr-only">
                {t('permalink')}: {item.question[locale]}{' '}
              </span>
              #{item.id}
            </a>
          </p>
        </Question>
      ))}
      <p>
        <small>{t('asOf', {date: group.asOf})}</small>
      </p>
    </section>
  ));
}
