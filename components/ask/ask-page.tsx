import {NextIntlClientProvider} from 'next-intl';
import {getLocale, getMessages, getTranslations} from 'next-intl/server';
import {Frame} from '@/components/layout/frame';
import {Aside, Lead, Main} from '@/components/page/main';
import {Passages} from '@/components/search/passages';
import {SentTo} from '@/components/search/sent-to';
import {Link} from '@/components/ui/link';
import {pageHref} from '@/i18n/navigation';
import {mostQuestion} from '@/lib/ask/limits';
import {askPath} from '@/lib/ask/offered';
import {searchPortal} from '@/lib/search/portal';
import {env} from '@/lib/server/env';
import {Ask} from './ask.client';

/** The page on which a model answers from the pages; without a script, and before anything is asked, the passages for what the address asks. */
export async function AskPage({query}: {query: string}) {
  const locale = await getLocale();
  const [t, tryIt] = [await getTranslations('Ask'), await getTranslations('TryIt')];
  const {Ask: words, Code, TryIt} = await getMessages();
  const question = query.trim().slice(0, mostQuestion);
  const host = env.ASK_ORIGIN ? new URL(env.ASK_ORIGIN).host : '';
  const passages = question ? (await searchPortal({locale, query: question, limit: 1})).passages : [];
  return (
    <Frame path={askPath} search={question && `?${new URLSearchParams({q: question})}`}>
      <Main layout="narrow">
        <header className="mb-6">
          <h1>{t('title')}</h1>
          <Lead>{t('description')}</Lead>
          <Aside>
            {t.rich('kept', {
              host,
              name: env.ASK_MODEL ?? '',
              model: (name) => (
                <span translate="no" className="whitespace-nowrap">
                  {name}
                </span>
              )
            })}
          </Aside>
          <SentTo />
        </header>
        <NextIntlClientProvider messages={{Ask: words, Code, TryIt}}>
          <Ask
            locale={locale}
            action={pageHref(locale, askPath)}
            question={question}
            keyHelp={env.ASK_API_KEY ? '' : tryIt('keyHelp', {value: host})}
          >
            <p className="mt-4 hidden text-sm noscript:block">{t('needsScript')}</p>
            {question && (
              <>
                <Passages passages={passages} locale={locale} />
                <p className="mt-4 text-sm">
                  <Link href={`/search?${new URLSearchParams({q: question})}`} rel="nofollow" className="text-accent hover:underline">
                    {t('search')}
                  </Link>
                </p>
              </>
            )}
          </Ask>
        </NextIntlClientProvider>
      </Main>
    </Frame>
  );
}
