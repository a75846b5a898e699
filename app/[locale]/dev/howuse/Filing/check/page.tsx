import {getLocale, getTranslations} from 'next-intl/server';
import {FilingCheckPage} from '@/components/filing/check-page';
import {readQuery} from '@/lib/docs/pages';
import {filingCheckPath} from '@/lib/filings';
import {pageMetadata} from '@/lib/machine/metadata';

type Props = PageProps<'/[locale]/dev/howuse/Filing/check'>;

export async function generateMetadata({searchParams}: Props) {
  const t = await getTranslations('FilingCheck');
  const noIndex = Boolean(readQuery(await searchParams).q);
  return pageMetadata({
    locale: await getLocale(),
    path: filingCheckPath,
    title: t('title'),
    description: t('description'),
    noIndex,
    listed: false
  });
}

export default async function Page({searchParams}: Props) {
  return <FilingCheckPage question={readQuery(await searchParams).q ?? ''} />;
}
