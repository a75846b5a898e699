import {DocPage} from '@/components/page/doc-page';
import {guideStart} from '@/content/navigation';
import {docMetadata} from '@/lib/pages';

export function generateMetadata() {
  return docMetadata(guideStart);
}

export default function GuidePage() {
  return <DocPage slug={guideStart} at="/dev/howuse" />;
}
