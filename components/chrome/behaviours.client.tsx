'use client';

import {usePathname, useRouter} from 'next/navigation';
import {useEffect, useLayoutEffect, useRef, useState} from 'react';
import {goOn, isBeside, isOnTheWay, showFirst, showLanguage, stay} from '@/components/docs/shown-text';
import {splitLocale} from '@/i18n/navigation';
import {languageTag} from '@/i18n/routing';
import {events} from '@/lib/early-events';
import {fetchOnApproach} from './ahead';
import {areAhead, changeBars, keepFocusInMenu, settleBars} from './bars';
import {markContents} from './contents-marker';
import {copyFrom} from './copy';
import {isPlainClick, languageTarget, softTarget} from './soft-links';
import {leaveTryIt, openTryIt} from './try-it';

const linkOf = (event: Event) => (event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null);

function closeMenus(): void {
  for (const open of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) open.hidePopover();
}

/** Goes to another page without a new document. */
function goTo({pathname, hash}: URL, router: ReturnType<typeof useRouter>): void {
  closeMenus();
  if (hash || !isBeside(pathname)) {
    goOn(pathname, hash === '');
    router.push(pathname + hash, {scroll: hash !== ''});
    return;
  }
  showFirst(pathname, () => router.replace(pathname, {scroll: false}));
}

/**
 * Goes to the same page in another language without a new document. Returns false where the browser is to follow the link: where
 * the router is not there yet from the last time, or the page is on its way already and may never come.
 */
function changeLanguage(url: URL, router: ReturnType<typeof useRouter>): boolean {
  closeMenus();
  if (url.pathname === window.location.pathname) {
    stay();
    return true;
  }
  if (areAhead() || isOnTheWay(url.pathname)) return false;
  const change = (body: HTMLElement) => {
    if (!changeBars(body, url.pathname)) return false;
    document.documentElement.lang = languageTag[splitLocale(url.pathname).locale];
    return true;
  };
  const inMenu = document.activeElement?.closest('.language-menu');
  showLanguage(url, change, () => {
    router.replace(url.pathname + url.hash, {scroll: false});
    if (inMenu) keepFocusInMenu();
  });
  return true;
}

/**
 * What happens on every page, by listeners on the document, so that no link, copy button or tab has to be hydrated:
 * navigation without a new document, copying, the section in view, the phone menus. What needs no React is in `lib/early-script.ts`.
 */
export function Behaviours({copied}: {copied: string}) {
  const pathname = usePathname();
  const router = useRouter();
  const shown = useRef(pathname);
  /** Whether the reader is on the page already, in bars that were changed for it. */
  const carried = useRef(false);
  const [message, setMessage] = useState('');

  useEffect(() => {
    const onClick = async (event: MouseEvent) => {
      const target = softTarget(linkOf(event));
      if (target && isPlainClick(event)) {
        event.preventDefault();
        return goTo(target, router);
      }
      const language = languageTarget(linkOf(event));
      // The second click of a double one is none.
      if (language && isPlainClick(event) && (event.detail > 1 || changeLanguage(language, router))) {
        event.preventDefault();
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
    document.addEventListener('click', onClick);
    window.addEventListener('popstate', closeMenus);
    return () => {
      document.removeEventListener('click', onClick);
      window.removeEventListener('popstate', closeMenus);
    };
  }, [copied, router]);

  useEffect(() => {
    const isFirst = shown.current === pathname;
    shown.current = pathname;
    if (!carried.current) document.dispatchEvent(new Event(events.page));
    carried.current = false;
    const unmark = markContents();
    const stop = fetchOnApproach((path) => router.prefetch(path), isFirst);
    return () => {
      unmark?.();
      stop();
      leaveTryIt();
    };
  }, [pathname, router]);

  useLayoutEffect(() => {
    document.dispatchEvent(new Event(events.drawn));
    carried.current = settleBars();
  }, []);

  // After the effects above: what the reader did before there was a script takes place now.
  useEffect(() => {
    document.dispatchEvent(new Event(events.ready));
  }, []);

  return (
    <p role="status" className="sr-only">
      {message}
    </p>
  );
}
