'use client';

import {type FormEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState} from 'react';
import type {Locale} from '@/i18n/routing';
import type {DialogTexts} from '@/lib/search/dialog-words';
import {Options, optionId} from './options';
import {readRecent, remember} from './recent';
import {useLiveResults} from './use-live-results';

export type DialogProps = {href: string; locale: Locale; texts: DialogTexts; onClose: () => void};

/** Search while typing. Everything it does the page at `href` does too. */
export function SearchDialog({href, locale, texts, onClose}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [recent] = useState(readRecent);
  const {answer, failed} = useLiveResults(locale, query);
  const asked = query.trim();
  const results = asked === '' ? [] : (answer?.results ?? []);
  const count = results.reduce((sum, {sections}) => sum + sections.length, 0);
  const all = `${href}?q=${encodeURIComponent(asked)}`;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && count > 0) {
      event.preventDefault();
      const next = (active + step + count) % count;
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({block: 'nearest'});
    }
  };
  const onSubmit = (event: FormEvent) => {
    const option = document.getElementById(optionId(active));
    if (asked === '') event.preventDefault();
    else if (option && answer?.query === asked) {
      event.preventDefault();
      option.click();
    } else remember(asked);
  };
  const onClick = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === dialog.current) dialog.current?.close();
    else if (event.target instanceof Element && event.target.closest('a[href]')) {
      remember(asked);
      dialog.current?.close();
    }
  };
  const message = failed
    ? texts.failed
    : answer && asked
      ? count > 0
        ? texts.count.replace('{count}', String(answer.total))
        : texts.none
      : '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself, and its links and buttons have their keys
    <dialog ref={dialog} className="search-dialog" aria-label={texts.label} onClose={onClose} onClick={onClick}>
      <form action={href} className="search-field" onSubmit={onSubmit}>
        <input
          name="q"
          type="search"
          role="combobox"
          autoFocus
          value={query}
          placeholder={texts.placeholder}
          aria-label={texts.label}
          aria-expanded={count > 0}
          aria-controls="search-options"
          aria-activedescendant={count > 0 ? optionId(active) : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          enterKeyHint="search"
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button-plain" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </form>
      <div className="search-body">
        {asked === '' && recent.length > 0 && (
          <fieldset className="search-recent">
            <legend>{texts.recent}</legend>
            {recent.map((each) => (
              <button key={each} type="button" onClick={() => setQuery(each)}>
                {each}
              </button>
            ))}
          </fieldset>
        )}
        <Options results={results} active={active} locale={locale} texts={texts} />
        <p role="status" className={count > 0 && !failed ? 'sr-only' : 'search-message'}>
          {message}
        </p>
      </div>
      <p className="search-foot">
        <span className="search-keys">{texts.keys}</span>
        {asked && <a href={all}>{texts.all.replace('{count}', answer?.query === asked ? ` (${answer.total})` : '')}</a>}
      </p>
    </dialog>
  );
}
