import {hasBody, loadBodyAhead} from '@/components/docs/bodies';
import {isBeside, isOnTheWay} from '@/components/docs/shown-text';
import {loadTextAhead} from '@/components/docs/texts';
import {events} from '@/lib/early-events';
import {languageTarget, savesData, softTarget} from './soft-links';

/** Most bytes that a view of a page may fetch ahead. */
const budget = 100_000;

/** What one page may cost: its text, and what the router wants. */
const expected = 25_000;

/** What the headers of an answer take, and what a browser counts for them. */
const [headers, countedHeaders] = [1000, 300];

/**
 * How long a pointer or the focus stays on a link, in ms, before its page is fetched: not every link on the way is meant, but the
 * other language's stands alone. A finger that comes to a link may be about to scroll.
 */
const rest = {finger: 60, other: 20, language: 0};

/** How long the link to the page that follows is in sight before it counts, in ms. A text that is just put in may be short for a frame. */
const look = 500;

const linkOf = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null);

/**
 * Fetches ahead what a reader is about to want: the page of a link that a pointer or the focus comes to, and the page that follows
 * once its link is in sight. Nothing is begun beyond the budget, and nothing where data is to be saved. `isFirst` says that scripts
 * have just come, maybe to a pointer that is on its link already. Returns how to stop.
 */
export function fetchOnApproach(prefetch: (path: string) => void, isFirst: boolean): () => void {
  if (savesData()) return () => {};
  const asked = new Set<string>();
  let spent = 0;
  let onTheWay = 0;
  let stopped = false;
  let approached: HTMLAnchorElement | null = null;
  /** The link whose page has to wait until others have come. */
  let refused: HTMLAnchorElement | null = null;
  const resources = new PerformanceObserver((list) => {
    for (const {name, transferSize} of list.getEntries() as PerformanceResourceTiming[]) {
      if (transferSize > 0 && asked.has(new URL(name).pathname)) spent += transferSize - countedHeaders + headers;
    }
  });
  resources.observe({type: 'resource'});

  const fetchPage = async (link: HTMLAnchorElement) => {
    const target = softTarget(link);
    const path = (target ?? languageTarget(link))?.pathname;
    if (!path || path === window.location.pathname || asked.has(path) || (!target && hasBody(path))) return;
    if (spent + (onTheWay + 1) * expected > budget) {
      refused = link;
      return;
    }
    asked.add(path);
    onTheWay++;
    const text = target ? loadTextAhead(path) : loadBodyAhead(path);
    // What a reader waits for comes first: where the text can be shown before the router knows of the page, that is the text.
    if (!target || isBeside(path)) await text;
    if (!stopped && !isOnTheWay(path) && path !== window.location.pathname) prefetch(path);
    if (!(await text)) asked.delete(path);
    onTheWay--;
    const next = refused;
    refused = null;
    if (!stopped && next && next === approached) fetchPage(next);
  };

  let timer: ReturnType<typeof setTimeout>;
  const leave = () => {
    approached = null;
    clearTimeout(timer);
  };
  // Not `pointerover`, which tells of links that a page moves below a pointer that rests, too.
  const approach = (event: Event) => {
    const link = linkOf(event.target);
    if (link === approached) return;
    leave();
    approached = link;
    const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (link) timer = setTimeout(fetchPage, isFinger ? rest.finger : languageTarget(link) ? rest.language : rest.other, link);
  };
  const approaches = ['pointermove', 'pointerdown', 'focusin'];
  for (const type of approaches) document.addEventListener(type, approach, {passive: true});
  document.addEventListener('pointercancel', leave);
  const here = isFirst && document.querySelector<HTMLAnchorElement>('a[href]:is(:hover, :focus)');
  if (here) fetchPage(here);

  let following: HTMLAnchorElement | null = null;
  let seen: ReturnType<typeof setTimeout>;
  const sight = new IntersectionObserver((entries) => {
    clearTimeout(seen);
    if (following && entries.at(-1)?.isIntersecting) seen = setTimeout(fetchPage, look, following);
  });
  const watchFollowing = () => {
    sight.disconnect();
    following = document.querySelector<HTMLAnchorElement>('a[rel="next"]');
    if (following) sight.observe(following);
  };
  watchFollowing();
  document.addEventListener(events.page, watchFollowing);
  return () => {
    stopped = true;
    leave();
    clearTimeout(seen);
    resources.disconnect();
    sight.disconnect();
    for (const type of approaches) document.removeEventListener(type, approach);
    document.removeEventListener('pointercancel', leave);
    document.removeEventListener(events.page, watchFollowing);
  };
}
