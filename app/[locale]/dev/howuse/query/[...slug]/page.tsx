import {DocPage} from '@/components/docs/doc-page';
import {docMetadata, readQuery} from '@/lib/pages';

type Props = PageProps<'/[locale]/dev/howuse/query/[...slug]'>;

export async function generateMetadata({params}: Props) {
  return docMetadata(`howuse/${(await params).slug.join('/')}`, {noIndex: true});
}

export default async function FilteredPage({params, searchParams}: Props) {
  return <DocPage slug={`howuse/${(await params).slug.join('/')}`} query={readQuery(await searchParams)} />;
}
