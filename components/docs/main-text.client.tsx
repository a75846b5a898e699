'use client';

import {use, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {textWithin} from '@/lib/page-text';
import {takeOver} from './shown-text';
import {loadText} from './texts';

type Store = {portalTexts?: Map<string, string>};
type MainTextProps = {address: string; name: string; className: string};

/** Whether the page that came as a document has been taken over by React: every further one comes by the router. */
let begun = false;

/**
 * A page's `main`. On the server it takes the text that `StaticMain` has rendered; in the browser it is there already, or comes
 * from the server when the reader goes to the page.
 */
export function MainText({address, name, className}: MainTextProps) {
  if (typeof document === 'undefined') {
    return <Main address={address} className={className} html={(globalThis as Store).portalTexts?.get(name) ?? ''} />;
  }
  const known = loadText(address);
  return <Shown address={address} className={className} text={typeof known === 'string' ? known : use(known)} />;
}

/** Only the first page's text is an element of React's; of another it has the place (`shown-text.ts`). */
function Shown({address, className, text}: {address: string; className: string; text: string}) {
  const [first] = useState(!begun);
  const place = useRef<HTMLTemplateElement>(null);
  useLayoutEffect(() => takeOver(place.current, address, text), [address, text]);
  useEffect(() => {
    begun = true;
  }, []);
  return first ? <Main address={address} className={className} html={textWithin(text) ?? ''} /> : <template ref={place} />;
}

function Main({address, className, html}: {address: string; className: string; html: string}) {
  return (
    <main
      id="content"
      data-address={address}
      className={className}
      tabIndex={-1}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
