import {notFound} from 'next/navigation';
import {getLocale} from 'next-intl/server';
import {ApiDataPage} from '@/components/api/data-pages';
import {locales} from '@/i18n/routing';
import {apiMetadata, operationParams} from '@/lib/openapi/head';
import {apiPageAt} from '@/lib/openapi/pages';

type Props = PageProps<'/[locale]/dev/api/without-try/[...slug]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => operationParams().map((slug) => ({locale, slug})));
}

async function find({params}: Props) {
  const path = `/dev/api/${(await params).slug.join('/')}`;
  return {path, page: apiPageAt(await getLocale(), path) ?? notFound()};
}

export async function generateMetadata(props: Props) {
  const {path, page} = await find(props);
  return apiMetadata(path, page);
}

/** An operation without the form to try it: what the router answers with where TRY_IT is off. */
export default async function Page(props: Props) {
  return <ApiDataPage page={(await find(props)).page} tryIt={false} />;
}
