import {useEffect, useRef} from 'react';

/** The one request that runs: a new one ends that before it, and so does who leaves. */
export function useRunning() {
  const running = useRef<AbortController>(undefined);
  const stop = () => running.current?.abort();
  useEffect(() => {
    // A page that is kept for the way back would go on receiving, and somebody paying.
    const leave = () => running.current?.abort();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return {
    stop,
    /** Ends what runs, and gives the signal of what begins. */
    begin: () => {
      stop();
      running.current = new AbortController();
      return running.current.signal;
    }
  };
}
