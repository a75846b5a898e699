import {getLocale} from 'next-intl/server';
import {DocPage} from '@/components/page/doc-page';
import {ApiDataPage} from '@/components/reference/data-pages';
import {locales} from '@/i18n/routing';
import {apiMetadata, apiParams} from '@/lib/openapi/head';
import {apiPageAt} from '@/lib/openapi/pages';
import {docMetadata, slugParams} from '@/lib/pages';

type Props = PageProps<'/[locale]/dev/api/[...slug]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return [...slugParams({below: 'api/'}), ...locales.flatMap((locale) => apiParams().map((slug) => ({locale, slug})))];
}

async function find({params}: Props) {
  const slug = (await params).slug.join('/');
  return {slug: `api/${slug}`, page: apiPageAt(await getLocale(), `/dev/api/${slug}`)};
}

export async function generateMetadata(props: Props) {
  const {slug, page} = await find(props);
  return page ? apiMetadata(`/dev/${slug}`, page) : docMetadata(slug);
}

export default async function Page(props: Props) {
  const {slug, page} = await find(props);
  return page ? <ApiDataPage page={page} /> : <DocPage slug={slug} />;
}
