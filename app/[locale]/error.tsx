'use client';

import {ErrorPanel} from '@/components/page/error-panel.client';

export default function ErrorPage({retry}: {error: Error; retry: () => void}) {
  return <ErrorPanel retry={retry} />;
}
