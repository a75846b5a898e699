import {DocPage} from '@/components/page/doc-page';
import {docMetadata} from '@/lib/pages';

export function generateMetadata() {
  return docMetadata('api');
}

export default function ReferencePage() {
  return <DocPage slug="api" />;
}
