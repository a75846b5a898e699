import {getLocale} from 'next-intl/server';
import {DocPage} from '@/components/docs/doc-page';
import {ApiDataPage} from '@/components/reference/data-pages';
import {locales} from '@/i18n/routing';
import {docMetadata, documentPaths, slugAt} from '@/lib/docs/pages';
import {apiMetadata} from '@/lib/openapi/head';
import {apiPageAt} from '@/lib/openapi/pages';

type Props = PageProps<'/[locale]/dev/[...slug]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => documentPaths().map((path) => ({locale, slug: path.split('/').slice(2)})));
}

/** The page made from the API document at an address, or else the one of the content. */
async function find({params}: Props) {
  const path = `/dev/${(await params).slug.join('/')}`;
  return {path, page: apiPageAt(await getLocale(), path)};
}

export async function generateMetadata(props: Props) {
  const {path, page} = await find(props);
  return page ? apiMetadata(path, page) : docMetadata(slugAt(path));
}

export default async function Page(props: Props) {
  const {path, page} = await find(props);
  return page ? <ApiDataPage page={page} /> : <DocPage slug={slugAt(path)} at={path} />;
}
