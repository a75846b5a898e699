'use client';

import {type ComponentType, type MouseEvent, type ReactNode, useCallback, useEffect, useState, useSyncExternalStore} from 'react';
import {createPortal} from 'react-dom';
import type {Locale} from '@/i18n/routing';
import {isPlainClick} from '../chrome/soft-links';
import type {DialogProps, DialogTexts} from './dialog.client';

type SearchButtonProps = {href: string; locale: Locale; texts: DialogTexts; children: ReactNode};

const isEditable = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const onApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** The way to the search: a link to its page, and with a script the dialog, whose script is loaded on first use. */
export function SearchButton({href, locale, texts, children}: SearchButtonProps) {
  const [Dialog, setDialog] = useState<ComponentType<DialogProps>>();
  const [isOpen, setOpen] = useState(false);
  const apple = useSyncExternalStore(
    () => () => {},
    onApple,
    () => false
  );

  const open = useCallback(() => {
    setOpen(true);
    import('./dialog.client').then(
      ({SearchDialog}) => setDialog(() => SearchDialog),
      () => window.location.assign(href)
    );
  }, [href]);

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
      {isOpen && Dialog && createPortal(<Dialog href={href} locale={locale} texts={texts} onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}
