'use client';

import {ErrorPanel} from '@/components/docs/error-panel.client';

export default function ErrorPage({reset}: {error: Error; reset: () => void}) {
  return <ErrorPanel retry={reset} />;
}
