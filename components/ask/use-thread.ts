import {useState} from 'react';
import {useRunning} from '@/components/playground/use-running';
import type {Locale} from '@/i18n/routing';
import {mostTurns} from '@/lib/ask/limits';
import {begun, type Progress, receive} from './receive';

/** A question with its answer. */
export type Asked = {id: number; question: string; progress: Progress};

export const isBusy = ({state}: Progress) => state === 'waiting' || state === 'writing';

/** The questions of a page with their answers, the newest last, and what asks and stops. */
export function useThread(locale: Locale) {
  const [thread, setThread] = useState<Asked[]>([]);
  const {begin, stop} = useRunning();

  /** Asks, with what was asked and answered before. */
  const ask = (question: string, key: string, before: readonly Asked[] = thread) => {
    const signal = begin();
    const id = (thread.at(-1)?.id ?? 0) + 1;
    setThread([...before, {id, question, progress: begun}]);
    const turns = before
      .filter(({progress}) => progress.text !== '')
      .slice(-mostTurns)
      .map((turn) => ({question: turn.question, answer: turn.progress.text}));
    void receive({locale, question, turns}, key, signal, (progress) =>
      setThread((all) => all.map((each) => (each.id === id ? {...each, progress} : each)))
    );
  };
  return {
    thread,
    busy: thread.some(({progress}) => isBusy(progress)),
    ask,
    /** Asks the last question anew. */
    again: (key: string) => {
      const last = thread.at(-1);
      if (last) ask(last.question, key, thread.slice(0, -1));
    },
    stop,
    clear: () => {
      stop();
      setThread([]);
    }
  };
}
