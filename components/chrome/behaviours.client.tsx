'use client';

import {usePathname, useRouter} from 'next/navigation';
import {useEffect, useRef, useState} from 'react';
import {loadText, loadTextAhead} from '@/components/docs/texts';
import {fetchAhead} from './ahead';
import {markContents} from './contents-marker';
import {copyFrom} from './copy';
import {isPlainClick, savesData, softTarget} from './soft-links';
import {restoreTabs, syncTabs} from './tabs';
import {leaveTryIt, openTryIt} from './try-it';

const linkOf = (event: Event) => (event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null);

/**
 * What happens on every page, by listeners on the document, so that no link, copy button or tab has to be hydrated:
 * navigation without a new document, copying, synced code tabs, the section in view, the phone menus.
 */
export function Behaviours({copied}: {copied: string}) {
  const pathname = usePathname();
  const router = useRouter();
  const shown = useRef(pathname);
  const [message, setMessage] = useState('');

  useEffect(() => {
    const onClick = async (event: MouseEvent) => {
      const target = softTarget(linkOf(event));
      if (target && isPlainClick(event)) {
        event.preventDefault();
        loadText(target.pathname);
        router.push(target.pathname + target.hash);
        return;
      }
      const element = event.target instanceof Element ? event.target : null;
      const opener = element?.closest<HTMLButtonElement>('button[data-try-open]');
      if (opener) return openTryIt(opener);
      const button = element?.closest<HTMLElement>('button[data-copy], button[data-copy-from]');
      if (!button || !(await copyFrom(button))) return;
      setMessage('');
      requestAnimationFrame(() => setMessage(copied));
    };
    const onApproach = (event: Event) => {
      const target = softTarget(linkOf(event));
      if (!target || savesData()) return;
      loadTextAhead(target.pathname);
      router.prefetch(target.pathname);
    };
    const onChange = (event: Event) => syncTabs(event.target);
    document.addEventListener('click', onClick);
    document.addEventListener('pointerover', onApproach);
    document.addEventListener('focusin', onApproach);
    document.addEventListener('change', onChange);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('pointerover', onApproach);
      document.removeEventListener('focusin', onApproach);
      document.removeEventListener('change', onChange);
    };
  }, [copied, router]);

  useEffect(() => {
    // Only when the reader has gone somewhere: a menu may have been opened before this script ran.
    if (shown.current !== pathname) {
      for (const open of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) open.hidePopover();
    }
    shown.current = pathname;
    restoreTabs();
    showCurrent(pathname);
    const unmark = markContents();
    const stop = fetchAhead((path) => router.prefetch(path));
    return () => {
      unmark?.();
      stop();
      leaveTryIt();
    };
  }, [pathname, router]);

  return (
    <p role="status" className="sr-only">
      {message}
    </p>
  );
}

/** Scrolls the sidebar to the entry of this page where it is out of sight. */
function showCurrent(_pathname: string) {
  const current = document.querySelector('.sidebar [aria-current="page"]');
  const sidebar = current?.closest<HTMLElement>('.sidebar');
  if (!current || !sidebar) return;
  const entry = current.getBoundingClientRect();
  const box = sidebar.getBoundingClientRect();
  if (entry.top < box.top || entry.bottom > box.bottom) sidebar.scrollTop += entry.top - box.top - box.height / 2;
}
