import {useLocale, useTranslations} from 'next-intl';
import {Markdown} from '@/components/mdx/markdown';
import {Link} from '@/components/ui/link';
import {Question} from '@/components/ui/question';
import {faqGroups, firstQuestions} from '@/content/faq';
import {entryOf} from '@/lib/data/entry-of';
import {SectionTitle} from './section-title';

/** A few answers at hand, and the way to all of them. */
export function CommonQuestions() {
  const locale = useLocale();
  const t = useTranslations('HomePage');
  if (firstQuestions.length === 0) return null;
  const items = faqGroups.flatMap((group) => group.items);
  return (
    <section aria-labelledby="questions" className="mt-12">
      <SectionTitle id="questions">{t('commonQuestions')}</SectionTitle>
      {firstQuestions.map((id) => {
        const item = entryOf(items, id, 'content/faq.ts');
        return (
          <Question key={id} question={item.question[locale]}>
            <Markdown text={item.answer[locale]} place={`content/faq.ts: ${id}`} />
          </Question>
        );
      })}
      <p className="mt-3">
        <Link href="/dev/faq">{t('allQuestions')}</Link>
      </p>
    </section>
  );
}
