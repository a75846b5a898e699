import {notFound} from 'next/navigation';
import {connection} from 'next/server';
import {getLocale, getTranslations} from 'next-intl/server';
import {AskPage} from '@/components/ask/ask-page';
import {askPath, isAskOffered} from '@/lib/ask/offered';
import {pageMetadata} from '@/lib/machine/metadata';

export async function generateMetadata() {
  const t = await getTranslations('Ask');
  return pageMetadata({locale: await getLocale(), path: askPath, title: t('title'), description: t('description'), noIndex: true});
}

export default async function Page({searchParams}: PageProps<'/[locale]/ask'>) {
  // Asked first: without a request there is nothing to prerender.
  await connection();
  if (!isAskOffered()) notFound();
  return <AskPage query={[(await searchParams).q].flat()[0] ?? ''} />;
}
