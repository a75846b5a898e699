import {DocPage} from '@/components/page/doc-page';
import {docMetadata} from '@/lib/pages';

const firstPage = 'howuse/introduction';

export function generateMetadata() {
  return docMetadata(firstPage);
}

export default function GuidePage() {
  return <DocPage slug={firstPage} at="/dev/howuse" />;
}
