import type {ReactNode} from 'react';
import type {MarkedText} from '@/lib/search/types';

/** A text with what matched marked. */
export function Marked({text, marks}: MarkedText) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
