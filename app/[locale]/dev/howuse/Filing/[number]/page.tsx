import {notFound} from 'next/navigation';
import {getLocale, getTranslations} from 'next-intl/server';
import {FilingRecordPage} from '@/components/filing/record-page';
import {locales} from '@/i18n/routing';
import {filingPath, prerenderedFilings, recordOf} from '@/lib/filings';
import {pageMetadata} from '@/lib/metadata';

type Props = PageProps<'/[locale]/dev/howuse/Filing/[number]'>;

export function generateStaticParams() {
  return locales.flatMap((locale) => prerenderedFilings().map(({number}) => ({locale, number})));
}

export async function generateMetadata({params}: Props) {
  const record = recordOf((await params).number);
  const locale = await getLocale();
  const t = await getTranslations('FilingRecord');
  if (!record) return undefined;
  const {model, number, entity} = record;
  return pageMetadata({
    locale,
    path: filingPath(number),
    title: `${model} · ${number}`,
    description: t('description', {model, number, entity})
  });
}

export default async function Page({params}: Props) {
  const record = recordOf((await params).number);
  if (!record) notFound();
  return <FilingRecordPage record={record} />;
}
