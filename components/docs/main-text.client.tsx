'use client';

import {use, useEffect, useRef, useState} from 'react';
import {arrive, goesOn, loadText} from './texts';

type Store = {portalTexts?: Map<string, string>};

/**
 * A page's `main`. On the server it takes the text that `StaticMain` has rendered; in the browser it is there already, or
 * comes from the server when the reader goes to the page. What is far below the first screen is laid out after the first paint then.
 */
export function MainText({address, name, className}: {address: string; name: string; className: string}) {
  const known = typeof document === 'undefined' ? ((globalThis as Store).portalTexts?.get(name) ?? '') : loadText(address);
  const [fresh] = useState(goesOn);
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    arrive();
    const main = element.current;
    if (!main || main.dataset.fresh === undefined) return;
    // After the frame that shows the page.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => delete main.dataset.fresh));
    return () => cancelAnimationFrame(frame);
  }, []);
  const html = typeof known === 'string' ? known : use(known);
  return (
    <main
      ref={element}
      id="content"
      data-address={address}
      data-fresh={fresh ? '' : undefined}
      className={className}
      tabIndex={-1}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
