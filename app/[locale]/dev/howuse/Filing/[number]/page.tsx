import {notFound} from 'next/navigation';
import {FilingRecordPage} from '@/components/filing/record-page';
import {locales} from '@/i18n/routing';
import {prerenderedFilings, recordOf} from '@/lib/filings';
import {filingMetadata} from '@/lib/filings/head';

type Props = PageProps<'/[locale]/dev/howuse/Filing/[number]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => prerenderedFilings().map(({number}) => ({locale, number})));
}

async function find({params}: Props) {
  return recordOf((await params).number) ?? notFound();
}

export async function generateMetadata(props: Props) {
  return filingMetadata(await find(props));
}

export default async function Page(props: Props) {
  return <FilingRecordPage record={await find(props)} />;
}
