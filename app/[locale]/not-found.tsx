import {NotFound} from '@/components/docs/not-found';

export default function NotFoundPage() {
  return <NotFound nearest="/" />;
}
