'use client';

import {type ComponentType, type MouseEvent, type ReactNode, useCallback, useEffect, useRef, useState} from 'react';
import {createPortal} from 'react-dom';
import type {Locale} from '@/i18n/routing';
import type {DialogTexts} from '@/lib/search/dialog-words';
import {keepForBars} from '../chrome/bars';
import {isPlainClick} from '../chrome/soft-links';
import type {DialogProps} from './dialog.client';

type Dialog = {Show: ComponentType<DialogProps>; texts: DialogTexts};

/** `words` is where the words of the dialog are. */
type SearchButtonProps = {href: string; locale: Locale; words: string; children: ReactNode};

const isEditable = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

async function loadDialog(words: string): Promise<Dialog> {
  const [{SearchDialog}, response] = await Promise.all([import('./dialog.client'), fetch(words)]);
  if (!response.ok) throw new Error(`${words}: ${response.status}`);
  return {Show: SearchDialog, texts: await response.json()};
}

/** The way to the search: a link to its page, and with a script the dialog, whose script and words are loaded when a reader is about to use it. */
export function SearchButton({href, locale, words, children}: SearchButtonProps) {
  const [dialog, setDialog] = useState<Dialog>();
  // The number of the opening that is asked for, and of the last one that was closed: a dialog tells later than it does that
  // it is closed, when the reader may have asked for the next.
  const [opening, setOpening] = useState(0);
  const [closed, setClosed] = useState(0);
  const loading = useRef<Promise<Dialog>>(undefined);

  const load = useCallback(() => {
    loading.current ??= loadDialog(words).catch((error) => {
      loading.current = undefined;
      throw error;
    });
    return loading.current;
  }, [words]);
  const prepare = () => void load().catch(() => {});
  const open = useCallback(() => {
    if (document.querySelector('.search-dialog[open]')) return;
    if (keepForBars(() => document.querySelector<HTMLElement>('.search-link')?.click())) return;
    setOpening((number) => number + 1);
    load().then(setDialog, () => window.location.assign(href));
  }, [href, load]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
      const slash = event.key === '/' && !event.metaKey && !event.ctrlKey && !event.altKey && !isEditable(event.target);
      if ((!shortcut && !slash) || event.isComposing) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);

  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event.nativeEvent)) return;
    event.preventDefault();
    open();
  };
  return (
    <>
      <a
        href={href}
        className="search-link"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={onClick}
        onFocus={prepare}
        onPointerEnter={prepare}
        onPointerDown={prepare}
      >
        {children}
        <kbd className="needs-script">
          <span>Ctrl K</span>
          <span>⌘K</span>
        </kbd>
      </a>
      {opening > closed &&
        dialog &&
        createPortal(
          <dialog.Show key={opening} href={href} locale={locale} texts={dialog.texts} onClose={() => setClosed(opening)} />,
          document.body
        )}
    </>
  );
}
