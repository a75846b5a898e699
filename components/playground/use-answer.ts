import {useEffect, useRef, useState} from 'react';
import type {TryForm} from '@/lib/playground/form';
import type {Ready} from '@/lib/playground/prepare';
import {keepKey} from './key';
import {type Answer, send} from './send';

/** The answer to the request that was sent last, as it arrives, with what sends and what stops. */
export function useAnswer(form: TryForm) {
  const [answer, setAnswer] = useState<Answer>();
  const running = useRef<AbortController>(undefined);
  const media = answer?.media?.address;

  useEffect(() => {
    // A page that is kept for the way back would go on receiving, and the reader paying.
    const leave = () => running.current?.abort();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  useEffect(() => () => void (media?.startsWith('blob:') && URL.revokeObjectURL(media)), [media]);

  return {
    answer,
    busy: answer?.state === 'waiting' || answer?.state === 'receiving',
    stop: () => running.current?.abort(),
    start: async (ready: Ready, key: string, keep: boolean) => {
      keepKey(key, keep);
      running.current = new AbortController();
      await send(form, ready, key, running.current.signal, setAnswer);
    }
  };
}
