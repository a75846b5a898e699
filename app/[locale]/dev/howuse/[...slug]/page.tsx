import {DocPage} from '@/components/page/doc-page';
import {docMetadata, slugParams} from '@/lib/pages';

type Props = PageProps<'/[locale]/dev/howuse/[...slug]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return slugParams({below: 'howuse/'});
}

export async function generateMetadata({params}: Props) {
  return docMetadata(`howuse/${(await params).slug.join('/')}`);
}

export default async function Page({params}: Props) {
  return <DocPage slug={`howuse/${(await params).slug.join('/')}`} />;
}
