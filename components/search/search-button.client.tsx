'use client';

import {type ComponentType, type MouseEvent, type ReactNode, useCallback, useEffect, useState, useSyncExternalStore} from 'react';
import {createPortal} from 'react-dom';
import type {Locale} from '@/i18n/routing';
import type {DialogTexts} from '@/lib/search/dialog-words';
import {isPlainClick} from '../chrome/soft-links';
import type {DialogProps} from './dialog.client';

type Dialog = {Show: ComponentType<DialogProps>; texts: DialogTexts};

/** `words` is where the words of the dialog are. */
type SearchButtonProps = {href: string; locale: Locale; words: string; children: ReactNode};

const isEditable = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const onApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** The way to the search: a link to its page, and with a script the dialog, whose script and words are loaded on first use. */
export function SearchButton({href, locale, words, children}: SearchButtonProps) {
  const [dialog, setDialog] = useState<Dialog>();
  const [isOpen, setOpen] = useState(false);
  const apple = useSyncExternalStore(
    () => () => {},
    onApple,
    () => false
  );

  const open = useCallback(() => {
    setOpen(true);
    Promise.all([import('./dialog.client'), fetch(words).then((response) => response.json())]).then(
      ([{SearchDialog}, texts]) => setDialog({Show: SearchDialog, texts}),
      () => window.location.assign(href)
    );
  }, [href, words]);

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
      <a href={href} className="search-link" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K /" onClick={onClick}>
        {children}
        <kbd className="needs-script">{apple ? '⌘K' : 'Ctrl K'}</kbd>
      </a>
      {isOpen &&
        dialog &&
        createPortal(<dialog.Show href={href} locale={locale} texts={dialog.texts} onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}
