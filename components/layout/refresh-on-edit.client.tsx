'use client';

import {useRouter} from 'next/navigation';
import {useEffect} from 'react';
import {publicPath} from '@/i18n/base-path';

/** On a development server: draws the page again when a file of the content has changed. */
export function RefreshOnEdit() {
  const router = useRouter();
  useEffect(() => {
    const edits = new EventSource(publicPath('/api/edits'));
    edits.onmessage = () => router.refresh();
    return () => edits.close();
  }, [router]);
  return null;
}
