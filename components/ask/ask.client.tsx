'use client';

import {useTranslations} from 'next-intl';
import {type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef, useState} from 'react';
import {described, Field, textClass} from '@/components/playground/field.client';
import {keepKey, keptKey} from '@/components/playground/key';
import {KeyField} from '@/components/playground/key-field.client';
import {useIsServed} from '@/components/playground/use-is-served';
import {Button} from '@/components/ui/button';
import type {Locale} from '@/i18n/routing';
import {mostQuestion} from '@/lib/ask/limits';
import {Turn} from './turn.client';
import {useThread} from './use-thread';

type AskProps = {
  locale: Locale;
  /** Public address of the page: where the form leads without a script. */
  action: string;
  /** What the address asks. */
  question: string;
  /** Where a reader’s own key goes, in a sentence; empty where the operator's is used. */
  keyHelp: string;
  /** What stands below the form until something is asked. */
  children: ReactNode;
};

/** Whether the reader has come from a page of this portal to ask: another site's link, a way back or a reload asks nothing by itself. */
function isFollowed(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate' && document.referrer.startsWith(`${location.origin}/`);
}

/** What was pressed goes with the answer that it stands at. */
const focusOnSend = () => document.getElementById('ask-send')?.focus({preventScroll: true});

/** The questions with their answers, and the form that asks. */
export function Ask({locale, action, question, keyHelp, children}: AskProps) {
  const t = useTranslations('Ask');
  const {thread, busy, ask, again, stop, clear} = useThread(locale);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<'key' | 'question'>();
  const [field, form] = [useRef<HTMLTextAreaElement>(null), useRef<HTMLFormElement>(null)];
  const [keyRef, keepRef] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const isServed = useIsServed();
  const help = t('help', {most: mostQuestion});

  /** The key to ask with; undefined, with the field to be filled, where one is needed and missing. */
  const readKey = (): string | undefined => {
    if (!keyHelp) return '';
    const key = keyRef.current?.value.trim() ?? '';
    if (/^[\x21-\x7e]+$/.test(key)) {
      keepKey(key, keepRef.current?.checked ?? false);
      return key;
    }
    setFault('key');
    keyRef.current?.focus();
    return undefined;
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const asked = field.current?.value.trim() ?? '';
    if (busy) return;
    if (asked === '') {
      setFault('question');
      field.current?.focus();
      return;
    }
    const key = readKey();
    if (key === undefined || !field.current) return;
    setFault(undefined);
    field.current.value = '';
    ask(asked, key);
  };
  const sendByEnter = (event: KeyboardEvent) => {
    // Within a composition Enter chooses a word; Safari tells of its last key by a number only.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  const repeat = () => {
    const key = readKey();
    if (key === undefined) return;
    again(key);
    focusOnSend();
  };
  const halt = () => {
    stop();
    focusOnSend();
  };
  const begin = useRef(() => {
    const key = keyHelp ? keptKey() : '';
    if (question && isFollowed() && key !== null && field.current) {
      field.current.value = '';
      ask(question, key);
    }
  });
  useEffect(() => begin.current(), []);

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {thread.map((asked, at) => (
        <Turn key={asked.id} asked={asked} locale={locale} isLast={at === thread.length - 1} say={setSaid} onAgain={repeat} onStop={halt} />
      ))}
      <form ref={form} action={action} onSubmit={submit} noValidate aria-label={t('title')} className="grid gap-3.5 text-sm">
        <Field
          id="ask-question"
          label={t(thread.length > 0 ? 'followUp' : 'question')}
          faults={fault === 'question' ? [t('needQuestion')] : []}
          about={help}
        >
          <textarea
            {...described('ask-question', fault === 'question', help)}
            spellCheck
            ref={field}
            name="q"
            rows={2}
            maxLength={mostQuestion}
            defaultValue={question}
            enterKeyHint="send"
            aria-required="true"
            className={textClass}
            onKeyDown={sendByEnter}
          />
        </Field>
        {keyHelp && isServed && <KeyField keyRef={keyRef} keepRef={keepRef} help={keyHelp} faulty={fault === 'key'} />}
        <p className="flex flex-wrap gap-3">
          <Button
            id="ask-send"
            type={busy ? 'button' : 'submit'}
            // The second click of a double one would stop what the first has begun.
            onClick={(event) => busy && event.detail < 2 && stop()}
          >
            {t(busy ? 'stop' : 'send')}
          </Button>
          {thread.length > 0 && !busy && (
            <Button
              look="plain"
              onClick={() => {
                clear();
                field.current?.focus();
              }}
            >
              {t('fresh')}
            </Button>
          )}
        </p>
      </form>
      {thread.length === 0 && children}
    </>
  );
}
