'use client';

import {createRoot} from 'react-dom/client';
import type {TryForm} from '@/lib/try/form';
import {TryPanel} from './panel.client';
import type {Words} from './words';

/** Puts the form into its place on the page. Returns what takes it away again and ends its request. */
export function mountTryIt(place: HTMLElement, {form, words}: {form: TryForm; words: Words}): () => void {
  place.querySelector('.try-form')?.remove();
  const container = document.createElement('div');
  container.className = 'try-form';
  place.append(container);
  const opener = place.querySelector<HTMLElement>('[data-try-open]');
  if (opener) opener.hidden = true;
  const root = createRoot(container);
  root.render(<TryPanel form={form} words={words} />);
  return () => root.unmount();
}
