import {cookies, headers} from 'next/headers';
import {notFound} from 'next/navigation';
import {getLocale, getTranslations} from 'next-intl/server';
import {InsightsPage, TokenPage} from '@/components/insights/insights-page';
import {readQuery} from '@/lib/docs/pages';
import {insightsCookie, insightsPath, mayRead} from '@/lib/insights/access';
import {pageMetadata} from '@/lib/machine/metadata';
import {env} from '@/lib/server/env';

export async function generateMetadata() {
  const t = await getTranslations('Insights');
  return pageMetadata({locale: await getLocale(), path: insightsPath, title: t('title'), description: t('description'), noIndex: true});
}

export default async function Page({searchParams}: PageProps<'/[locale]/insights'>) {
  // Asked first: without a request there is nothing to prerender.
  const [given, jar, query] = [await headers(), await cookies(), readQuery(await searchParams)];
  if (!env.INSIGHTS_TOKEN) notFound();
  const isLetIn = mayRead(given.get('authorization'), jar.get(insightsCookie)?.value);
  return isLetIn ? <InsightsPage days={query.days} /> : <TokenPage isWrong={query.wrong !== undefined} />;
}
