'use client';

import {use} from 'react';
import {loadText} from './texts';

type Store = {portalTexts?: Map<string, string>};

/**
 * A page's `main`. On the server it takes the text that `StaticMain` has rendered; in the browser it is there already, or
 * comes with the document of the page that the reader goes to.
 */
export function MainText({address, name, className}: {address: string; name: string; className: string}) {
  const known = typeof document === 'undefined' ? ((globalThis as Store).portalTexts?.get(name) ?? '') : loadText(address);
  const html = typeof known === 'string' ? known : use(known);
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
