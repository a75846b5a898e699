import {loadBodyAhead} from '@/components/docs/bodies';
import {isBeside, isOnTheWay} from '@/components/docs/shown-text';
import {loadTextAhead} from '@/components/docs/texts';
import {languageTarget, savesData, softTarget} from './soft-links';

/** Most bytes that a view of a page may fetch ahead. */
const budget = 100_000;

/** What one page may cost: its text, and what the router wants where it has to draw more than the text. */
const expected = 25_000;

/** What the headers of an answer take, which a browser does not tell. */
const headers = 1000;

/** How long a pointer or the focus stays on a link, in ms, before its page is fetched: not every link on the way is meant. */
const rest = 20;

/** How long the link to the page that follows is in sight before it counts, in ms. A text that is just put in may be short for a frame. */
const look = 500;

const linkOf = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null);

/**
 * Fetches ahead what a reader is about to want: the page of a link that a pointer or the focus comes to, and the page that follows
 * once its link is in sight. Nothing beyond the budget, and nothing where data is to be saved. `isFirst` says that scripts have just
 * come, maybe to a pointer that is on its link already. Returns how to stop.
 */
export function fetchOnApproach(prefetch: (path: string) => void, isFirst: boolean): () => void {
  if (savesData()) return () => {};
  const asked = new Set<string>();
  let spent = 0;
  let onTheWay = 0;
  const resources = new PerformanceObserver((list) => {
    for (const {name, transferSize, encodedBodySize} of list.getEntries() as PerformanceResourceTiming[]) {
      if (transferSize > 0 && asked.has(new URL(name).pathname)) spent += encodedBodySize + headers;
    }
  });
  resources.observe({type: 'resource'});

  const fetchPage = async (link: HTMLAnchorElement) => {
    const target = softTarget(link);
    const path = (target ?? languageTarget(link))?.pathname;
    if (!path || path === window.location.pathname || asked.has(path) || spent + (onTheWay + 1) * expected > budget) return;
    asked.add(path);
    onTheWay++;
    const text = target ? loadTextAhead(path) : loadBodyAhead(path);
    // What a reader waits for comes first: where the text can be shown before the router knows of the page, that is the text.
    if (!target || isBeside(path)) await text;
    if (!isOnTheWay(path) && path !== window.location.pathname) prefetch(path);
    await text;
    onTheWay--;
  };

  let approached: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout>;
  const leave = () => {
    approached = null;
    clearTimeout(timer);
  };
  // Not `pointerover`, which tells of links that a page moves below a pointer that rests, too.
  const approach = ({target}: Event) => {
    const link = linkOf(target);
    if (link === approached) return;
    leave();
    approached = link;
    if (link) timer = setTimeout(fetchPage, rest, link);
  };
  const approaches = ['pointermove', 'pointerdown', 'focusin'];
  for (const type of approaches) document.addEventListener(type, approach, {passive: true});
  document.addEventListener('pointercancel', leave);
  const here = isFirst && document.querySelector<HTMLAnchorElement>('a[href]:is(:hover, :focus)');
  if (here) fetchPage(here);

  const following = document.querySelector<HTMLAnchorElement>('a[rel="next"]');
  let seen: ReturnType<typeof setTimeout>;
  const sight = new IntersectionObserver((entries) => {
    clearTimeout(seen);
    if (following && entries.at(-1)?.isIntersecting) seen = setTimeout(fetchPage, look, following);
  });
  if (following) sight.observe(following);
  return () => {
    leave();
    clearTimeout(seen);
    resources.disconnect();
    sight.disconnect();
    for (const type of approaches) document.removeEventListener(type, approach);
    document.removeEventListener('pointercancel', leave);
  };
}
