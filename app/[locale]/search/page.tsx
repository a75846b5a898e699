import {getLocale, getTranslations} from 'next-intl/server';
import {SearchPage} from '@/components/search/search-page';
import {readQuery} from '@/lib/docs/pages';
import {pageMetadata} from '@/lib/machine/metadata';

export async function generateMetadata() {
  const t = await getTranslations('Search');
  return pageMetadata({locale: await getLocale(), path: '/search', title: t('title'), description: t('description'), noIndex: true});
}

export default async function Page({searchParams}: PageProps<'/[locale]/search'>) {
  const given = await searchParams;
  const {kind, page} = readQuery(given);
  return <SearchPage query={[given.q].flat()[0] ?? ''} kind={kind} page={page} />;
}
