'use client';

import {useTranslations} from 'next-intl';
import {type ReactNode, useDeferredValue, useEffect, useMemo, useRef} from 'react';
import {buttonClass} from '@/components/ui/button';
import {enumerate} from '@/i18n/enumerate';
import type {Locale} from '@/i18n/routing';
import {checkCitations} from '@/lib/ask/citations';
import {withSources} from '@/lib/ask/copied';
import {heardParts, parseAnswer} from '@/lib/ask/parse';
import {faults} from '@/lib/ask/types';
import {AnswerText} from './answer-text.client';
import type {Progress} from './receive';
import {Sources} from './sources.client';
import {type Asked, isBusy} from './use-thread';

/** Passages that are shown where no answer names its own. */
const nearest = [1, 2, 3];

/** What of an answer is shown, and what is said of it. */
function useAnswer(text: string, count: number) {
  const shown = useDeferredValue(text);
  return useMemo(() => {
    const checked = checkCitations(shown, count);
    const tree = parseAnswer(checked.text);
    return {...checked, tree, heard: heardParts(tree)};
  }, [shown, count]);
}

type TurnProps = {
  asked: Asked;
  locale: Locale;
  isLast: boolean;
  /** Told of what those should hear who do not see the answer grow: each part when it is whole, then how it ended. */
  say: (words: string) => void;
  onAgain: () => void;
  onStop: () => void;
};

/** A question, its answer as it grows, the passages that it is from, and what can be done with it. */
export function Turn({asked: {id, question, progress}, locale, isLast, say, onAgain, onStop}: TurnProps) {
  const t = useTranslations('Ask');
  const {state, sources, foreign} = progress;
  const {text, cited, unknown, tree, heard} = useAnswer(progress.text, sources.length);
  const origin = typeof location === 'undefined' ? '' : location.origin;
  const busy = isBusy(progress);
  const section = useRef<HTMLElement>(null);
  const words = useWords(progress, cited.length);
  // The last part may still grow.
  const said = (busy ? heard.at(-2) : undefined) ?? words;
  useEffect(() => {
    if (isLast) say(said);
  }, [isLast, said, say]);
  useEffect(() => {
    if (id > 1) section.current?.scrollIntoView();
  }, [id]);

  const isWritten = text.trim() !== '';
  const isUncited = state === 'done' && cited.length === 0;
  const isNearest = !busy && (isUncited || !isWritten);
  return (
    <section ref={section} aria-labelledby={`asked-${id}`} className="mb-8 border-b pb-6">
      <h2 id={`asked-${id}`} className="mb-3 text-xl wrap-anywhere">
        {question}
      </h2>
      {busy && (
        // The form is below an answer that grows: what stops it stands where it is read from.
        <p className="mb-3 flex flex-wrap items-center gap-3 text-sm text-muted">
          {words}
          <button type="button" className={buttonClass({look: 'plain'})} onClick={onStop}>
            {t('stop')}
          </button>
        </p>
      )}
      {isWritten && <AnswerText {...{tree, sources, origin, foreign}} />}
      {!busy && <p className={`mt-3 text-sm ${faults.some((fault) => fault === state) ? 'text-danger' : 'text-muted'}`}>{words}</p>}
      {!busy && unknown.length > 0 && <Note>{t('unknown', {numbers: enumerate(locale, unknown.map(String))})}</Note>}
      {busy && !isWritten && <Sources id={`chosen-${id}`} title="chosen" {...{locale, sources}} numbers={nearest} />}
      {isWritten && <Sources id={`sources-${id}`} title="sources" {...{locale, sources}} numbers={cited} />}
      {isNearest && <Sources id={`nearest-${id}`} title="nearest" {...{locale, sources}} numbers={nearest} whole />}
      {!busy && (
        <p className="mt-4 flex flex-wrap gap-2.5 text-sm">
          {isWritten && (
            <>
              <CopyButton text={text.trim()}>{t('copy')}</CopyButton>
              <CopyButton text={withSources(text, cited, sources, origin)}>{t('copyAll')}</CopyButton>
            </>
          )}
          {isLast && (
            <button type="button" className={buttonClass({look: 'plain'})} onClick={onAgain}>
              {t('again')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** How far an answer is, or how it ended. */
function useWords({state, sources}: Progress, cited: number): string {
  const t = useTranslations('Ask');
  const fault = faults.find((each) => each === state);
  if (fault) return t(`fault.${fault}`);
  if (state === 'unanswered') return t(sources.length > 0 ? 'unanswered' : 'nothing');
  return state === 'done' && cited === 0 ? t('uncited') : t(state as 'done', {count: cited});
}

function Note({children}: {children: ReactNode}) {
  return <p className="mt-2 text-sm text-warning">{children}</p>;
}

/** Copies a text; `browser/copy.ts` does it and says so. */
function CopyButton({text, children}: {text: string; children: ReactNode}) {
  return (
    <button type="button" data-copy={text} className={buttonClass({look: 'plain'})}>
      {children}
    </button>
  );
}
