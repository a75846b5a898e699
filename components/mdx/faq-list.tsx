import {getFormatter, getLocale, getTranslations} from 'next-intl/server';
import {faqGroups} from '@/content/faq';
import {Markdown} from './markdown';

/**
 * Every question with its answer folded below it. Each answer has an address: the id stands inside the `details`, because
 * a browser opens one only for what is inside it.
 */
export async function FaqList() {
  const locale = await getLocale();
  const t = await getTranslations('FaqList');
  const format = await getFormatter();
  return faqGroups.map((group) => (
    <section key={group.id} aria-labelledby={group.id} className="faq">
      <h3 id={group.id}>{group.title[locale]}</h3>
      {group.items.map((item) => (
        <details key={item.id}>
          <summary>{item.question[locale]}</summary>
          <div id={item.id}>
            <Markdown text={item.answer[locale]} place={`content/faq.ts: ${item.id}`} />
            <p className="permalink">
              <a href={`#${item.id}`}>
                <span className="sr-only">
                  {t('permalink')}: {item.question[locale]}{' '}
                </span>
                #{item.id}
              </a>
            </p>
          </div>
        </details>
      ))}
      <p>
        <small>{t('asOf', {date: format.dateTime(new Date(group.asOf), 'day')})}</small>
      </p>
    </section>
  ));
}
