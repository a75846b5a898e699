'use client';

import type {ReactNode} from 'react';
import {useIsServed} from './use-is-served';

/** Fields that can be filled as soon as the scripts serve the page. They are drawn once: what changes then is what holds them. */
export function Served({children}: {children: ReactNode}) {
  return (
    <fieldset role="none" disabled={!useIsServed()} className="grid grid-cols-1 gap-4">
      {children}
    </fieldset>
  );
}
