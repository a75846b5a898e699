import {getLocale, getTranslations} from 'next-intl/server';
import {Markdown} from '@/components/mdx/markdown';
import {Link} from '@/components/ui/link';
import {faqGroups} from '@/content/faq';

/** Questions of content/faq.ts that come up before and just after the first call. */
const chosen = ['sync-sse-async', 'http-429', 'multi-turn', 'how-calls-are-billed', 'api-without-verification', 'my-concurrency'];

/** A few answers at hand, and the way to all of them. */
export async function CommonQuestions() {
  const locale = await getLocale();
  const t = await getTranslations('HomePage');
  const items = faqGroups.flatMap((group) => group.items);
  return (
    <section aria-labelledby="questions" className="faq">
      <h2 id="questions">{t('commonQuestions')}</h2>
      {chosen.map((id) => {
        const item = items.find((each) => each.id === id);
        if (!item) throw new Error(`components/home/common-questions.tsx: content/faq.ts has no question "${id}". Choose another id.`);
        return (
          <details key={id}>
            <summary>{item.question[locale]}</summary>
            <div>
              <Markdown text={item.answer[locale]} place={`content/faq.ts: ${id}`} />
            </div>
          </details>
        );
      })}
      <p className="more">
        <Link href="/dev/faq">{t('allQuestions')}</Link>
      </p>
    </section>
  );
}
