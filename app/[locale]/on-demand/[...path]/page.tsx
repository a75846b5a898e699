import {notFound} from 'next/navigation';
import {DocPage} from '@/components/docs/doc-page';
import {FilingRecordPage} from '@/components/filing/record-page';
import {docMetadata, readQuery} from '@/lib/docs/pages';
import {filingListPath, recordOf} from '@/lib/filings';
import {filingMetadata} from '@/lib/filings/head';

type Props = PageProps<'/[locale]/on-demand/[...path]'>;

/** The record of a filing, or the page of content, at an address whose document the build has not made. */
async function find({params}: Props) {
  const path = `/${(await params).path.join('/')}`;
  const record = path.startsWith(`${filingListPath}/`) ? recordOf(path.slice(filingListPath.length + 1)) : undefined;
  return {record, slug: path.slice('/dev/'.length)};
}

export async function generateMetadata(props: Props) {
  const {record, slug} = await find(props);
  const noIndex = Object.keys(readQuery(await props.searchParams)).length > 0;
  return record ? filingMetadata(record) : docMetadata(slug, {noIndex});
}

/** Views of a page with filters, and pages beyond those that the build prerenders. The router sends nothing else here. */
export default async function OnDemandPage(props: Props) {
  const {record, slug} = await find(props);
  if (record) return <FilingRecordPage record={record} />;
  if (!slug) notFound();
  return <DocPage slug={slug} query={readQuery(await props.searchParams)} />;
}
