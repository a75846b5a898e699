import {DocPage} from '@/components/page/doc-page';
import {docMetadata, slugParams} from '@/lib/pages';

type Props = PageProps<'/[locale]/dev/[...slug]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return slugParams({without: ['howuse/', 'api']});
}

export async function generateMetadata({params}: Props) {
  return docMetadata((await params).slug.join('/'));
}

export default async function Page({params}: Props) {
  return <DocPage slug={(await params).slug.join('/')} />;
}
