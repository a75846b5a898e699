import {useEffect, useState} from 'react';
import type {Locale} from '@/i18n/routing';
import type {SearchAnswer} from '@/lib/search/types';

/** Time without a keystroke after which the server is asked, in ms. */
const pause = 80;
const shown = 6;

// Going back a letter asks nothing again. The oldest answer leaves first.
const answers = new Map<string, SearchAnswer>();
const kept = 60;

function keep(address: string, answer: SearchAnswer): void {
  answers.set(address, answer);
  const [oldest] = answers.keys();
  if (answers.size > kept && oldest !== undefined) answers.delete(oldest);
}

/**
 * What the server finds for a query while it is typed. An answer to an earlier query is dropped, whenever it arrives; until
 * the new one is there the old one stays. `failed` is set when the server could not be asked.
 */
export function useLiveResults(locale: Locale, query: string): {answer?: SearchAnswer; failed: boolean} {
  const [state, setState] = useState<{answer?: SearchAnswer; failed: boolean}>({failed: false});
  const asked = query.trim();
  useEffect(() => {
    if (asked === '') {
      setState({failed: false});
      return;
    }
    const address = `/api/search?${new URLSearchParams({locale, q: asked, limit: String(shown)})}`;
    const known = answers.get(address);
    if (known) {
      setState({answer: known, failed: false});
      return;
    }
    const controller = new AbortController();
    const ask = async () => {
      try {
        const response = await fetch(address, {signal: controller.signal});
        if (!response.ok) throw new Error(String(response.status));
        const answer: SearchAnswer = await response.json();
        keep(address, answer);
        if (!controller.signal.aborted) setState({answer, failed: false});
      } catch {
        if (!controller.signal.aborted) setState({failed: true});
      }
    };
    const timer = setTimeout(ask, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [locale, asked]);
  return state;
}
