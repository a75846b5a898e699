import {useEffect, useState} from 'react';
import type {TryForm} from '@/lib/playground/form';
import type {Ready} from '@/lib/playground/prepare';
import {keepKey} from './key';
import {type Answer, send} from './send';
import {useRunning} from './use-running';

/** The answer to the request that was sent last, as it arrives, with what sends and what stops. */
export function useAnswer(form: TryForm) {
  const [answer, setAnswer] = useState<Answer>();
  const {begin, stop} = useRunning();
  const media = answer?.media?.address;

  useEffect(() => () => void (media?.startsWith('blob:') && URL.revokeObjectURL(media)), [media]);

  return {
    answer,
    busy: answer?.state === 'waiting' || answer?.state === 'receiving',
    stop,
    start: async (ready: Ready, key: string, keep: boolean) => {
      keepKey(key, keep);
      await send(form, ready, key, begin(), setAnswer);
    }
  };
}
