'use client';

import {useRouter} from 'next/navigation';
import {useEffect} from 'react';

/** On a development server: draws the page again when a file of the content has changed. */
export function RefreshOnEdit() {
  const router = useRouter();
  useEffect(() => {
    const edits = new EventSource('/api/edits');
    edits.onmessage = () => router.refresh();
    return () => edits.close();
  }, [router]);
  return null;
}
