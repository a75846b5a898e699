import {loadBodyAhead} from '@/components/docs/bodies';
import {loadTextAhead} from '@/components/docs/texts';
import {languageTarget, savesData, softTarget} from './soft-links';

/** Most bytes that a view of a page may fetch ahead. */
const budget = 100_000;

/** What one page may cost: its text and what the router wants. The other language costs a whole document. */
const expected = 25_000;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const idle = () =>
  new Promise<void>((resolve) =>
    'requestIdleCallback' in window ? requestIdleCallback(() => resolve(), {timeout: 2000}) : setTimeout(resolve, 200)
  );

/** Pages of the sidebar by their distance from this one, the following before the preceding. */
function nearPages(): string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.sidebar a[href]')];
  const here = links.findIndex((link) => link.getAttribute('aria-current') === 'page');
  if (here < 0) return [];
  return [1, -1, 2, 3, -2].flatMap((step) => softTarget(links[here + step] ?? null)?.pathname ?? []);
}

/** The same page in the other language, where it can be shown without a new document. */
function otherLanguage(): URL | undefined {
  return languageTarget(document.querySelector<HTMLAnchorElement>('.language-menu a:not([aria-current])'));
}

/**
 * Fetches ahead what a reader is likely to want next: the page in the other language, and the neighbours in the sidebar until the
 * budget is spent. Nothing where data is to be saved. `pause` is the time, in ms, in which the reader may be going through pages
 * and nothing is fetched yet. Returns how to stop.
 */
export function fetchAhead(prefetch: (path: string) => void, pause: number): () => void {
  let spent = 0;
  // What was asked for may arrive after the next page has been decided on: it counts as expected from the moment it is asked for.
  let asked = 0;
  let stopped = savesData();
  let language: URL | undefined;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      // The other language counts as a whole even where the early script's rule has fetched it before.
      spent += Math.max(entry.transferSize, entry.name === language?.href ? entry.encodedBodySize : 0);
    }
  });
  const run = async () => {
    if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
    await wait(pause);
    if (stopped) return;
    observer.observe({type: 'resource'});
    await idle();
    if (stopped) return;
    language = otherLanguage();
    if (language) asked += expected;
    const other = language && loadBodyAhead(language.pathname, 'low');
    for (const path of nearPages()) {
      await idle();
      if (stopped || Math.max(spent, asked) + expected > budget) break;
      asked += expected;
      prefetch(path);
      await Promise.all([loadTextAhead(path, 'low'), other]);
    }
  };
  run();
  return () => {
    stopped = true;
    observer.disconnect();
  };
}
