'use client';

import {usePathname} from 'next/navigation';
import {useEffect, useState} from 'react';
import {copyFrom} from './copy';
import {restoreTabs, syncTabs} from './tabs';

/**
 * The few things that happen on every page, by listeners on the document, so that no copy button and no tab has to be
 * hydrated: copying, synced code tabs, closing the phone menus and showing the current entry after a navigation.
 */
export function Behaviours({copied}: {copied: string}) {
  const pathname = usePathname();
  const [message, setMessage] = useState('');

  useEffect(() => {
    const onClick = async (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-copy]') : null;
      if (!button || !(await copyFrom(button))) return;
      setMessage('');
      requestAnimationFrame(() => setMessage(copied));
    };
    const onChange = (event: Event) => syncTabs(event.target);
    document.addEventListener('click', onClick);
    document.addEventListener('change', onChange);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('change', onChange);
    };
  }, [copied]);

  useEffect(() => {
    for (const open of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) open.hidePopover();
    restoreTabs();
    const current = document.querySelector('.sidebar [aria-current="page"]');
    const sidebar = current?.closest<HTMLElement>('.sidebar');
    if (!current || !sidebar) return;
    const entry = current.getBoundingClientRect();
    const box = sidebar.getBoundingClientRect();
    if (entry.top < box.top || entry.bottom > box.bottom) {
      sidebar.scrollTop += entry.top - box.top - box.height / 2;
    }
  }, [pathname]);

  return (
    <p role="status" className="sr-only">
      {message}
    </p>
  );
}
