import {isAheadAddress, notAhead} from '@/lib/routing/speculation-rules';
import {matched} from './events';

/** How long pointer or focus rest on a link that is meant, in ms. */
const rest = 20;

/** Fetches the page of a link that the reader comes to, where the browser does not do so by the Speculation Rules. */
export function prefetch(): void {
  if (HTMLScriptElement.supports?.('speculationrules')) return;
  const known = new Set([location.pathname]);
  const fetchPage = (link: HTMLAnchorElement | null) => {
    if (!link || savesData() || !isAhead(link) || known.has(link.pathname)) return;
    known.add(link.pathname);
    // Not by `<link rel="prefetch">`: Firefox holds it to `default-src`, which allows nothing, and Safari does not know it.
    fetch(link.origin + link.pathname, {priority: 'low'}).catch(() => {});
  };
  for (const type of ['pointerover', 'focusin']) {
    let timer = 0;
    document.addEventListener(type, (event) => {
      clearTimeout(timer);
      const link = linkOf(event);
      if (link) timer = window.setTimeout(() => fetchPage(link), rest);
    });
  }
  document.addEventListener('touchstart', (event) => fetchPage(linkOf(event)), {passive: true});
}

const linkOf = (event: Event) => matched<HTMLAnchorElement>(event, 'a[href]');

function isAhead(link: HTMLAnchorElement): boolean {
  return link.origin === location.origin && !link.matches(notAhead) && isAheadAddress(link);
}

function savesData(): boolean {
  return (navigator as Navigator & {connection?: {saveData?: boolean}}).connection?.saveData === true;
}
