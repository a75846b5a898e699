import {getLocale} from 'next-intl/server';
import {NotFound} from '@/components/page/not-found';
import {locales} from '@/i18n/routing';
import {notFoundMetadata} from '@/lib/docs/pages';
import {sectionPaths} from '@/lib/routing/router';

type Props = PageProps<'/[locale]/not-found/[[...parents]]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => sectionPaths.map((path) => ({locale, parents: path.split('/').filter(Boolean)})));
}

export async function generateMetadata() {
  return notFoundMetadata(await getLocale());
}

export default async function UnknownAddress({params}: Props) {
  const {parents = []} = await params;
  return <NotFound nearest={`/${parents.join('/')}`} />;
}
