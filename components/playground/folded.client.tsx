'use client';

import {type ReactNode, useEffect, useRef, useState} from 'react';

type FoldedProps = {
  title: string;
  count: number;
  /** Whether something in it has to be shown, folded or not. */
  isNeeded: boolean;
  children: ReactNode;
};

/** What is folded at first, drawn when it is unfolded or needed: most readers never look at it. Then it stays, so that nothing in it is lost. */
export function Folded({title, count, isNeeded, children}: FoldedProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const draw = () => {
    if (details.current?.open) setDrawn(true);
  };
  // It may have been unfolded before the scripts were there.
  useEffect(draw, []);
  return (
    <details ref={details} onToggle={draw}>
      <summary className="font-semibold text-accent">
        {title} <span className="font-normal">{count}</span>
      </summary>
      {(isDrawn || isNeeded) && children}
    </details>
  );
}
