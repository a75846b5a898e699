/**
 * Stands at the head of every document of a site that is measured (bench/slow-line.ts puts it there) and tells the bench what its reader
 * sees; bench/hearing.ts listens. Times are of the machine's clock, so that those of two documents compare: a click is told by the
 * document in which it happens, the heading by the document that shows it, be it the same one, the next, or one that was prerendered.
 * Nothing is kept in the browser's storage, of which a prerendered document would have a copy.
 */
declare const HEARING: string, FIELD: string, RESULT: string;
declare global {
  interface Document {
    prerendering?: boolean;
  }
}

/** Times of a first visit in ms, `long` the part of long tasks beyond 50 ms. */
export type Marks = {fcp: number; lcp: number; shift: number; long: number};
/** Where something is on the screen, in its pixels. */
export type Place = {x: number; y: number};
export type Told =
  | {what: 'marks'; marks: Marks}
  | {what: 'click'; at: number}
  | {what: 'heading'; at: number; path: string; exact: boolean; prerendered: boolean}
  | {what: 'field'; from: number; at: number}
  | {what: 'result'; from: number; at: number}
  | {what: 'place'; place?: Place};
/** What the bench asks of the document in view: to find what can be seen of a selector, or to go to an address. */
export type Asked = {selector: string} | {go: string};

const tell = (told: Told) => navigator.sendBeacon(`${HEARING}/tell`, JSON.stringify(told));
/** When an event happened, however late its handler runs. */
const timeOf = (event: Event) => Date.now() - (performance.now() - event.timeStamp);
const visible = (element: Element) =>
  element.checkVisibility({opacityProperty: true, visibilityProperty: true}) && element.getBoundingClientRect().height > 0;

/** Looks in every frame until `found`, then tells when that frame was made. Frames are made only of documents that are shown. */
function untilFrame(found: () => boolean, then: (at: number) => void): void {
  requestAnimationFrame(() => {
    // Before other tasks of the page, which do not hold the frame back any more.
    if (found()) scheduler.postTask(() => then(Date.now()), {priority: 'user-blocking'});
    else untilFrame(found, then);
  });
}

const marks: Marks = {fcp: 0, lcp: 0, shift: 0, long: 0};
let telling: ReturnType<typeof setTimeout>;
function observe(type: string, take: (entry: PerformanceEntry & {value: number; hadRecentInput: boolean}) => void): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) take(entry as Parameters<typeof take>[0]);
    clearTimeout(telling);
    if (!document.prerendering) telling = setTimeout(() => tell({what: 'marks', marks}), 300);
  }).observe({type, buffered: true});
}
observe('paint', ({name, startTime}) => {
  if (name === 'first-contentful-paint') marks.fcp = startTime;
});
observe('largest-contentful-paint', ({startTime}) => {
  marks.lcp = startTime;
});
observe('layout-shift', ({hadRecentInput, value}) => {
  if (!hadRecentInput) marks.shift += value;
});
observe('longtask', ({duration}) => {
  marks.long += duration - 50;
});

let heading = '';
let watching = false;
/** Tells when another heading than the last has come to the screen, as the browser itself has it. */
function watchHeading(): void {
  if (watching) return;
  watching = true;
  let shown: Element;
  let found = 0;
  const other = () => {
    const now = document.querySelector('main h1');
    if (!now?.textContent || now.textContent === heading || !visible(now)) return false;
    heading = now.textContent;
    shown = now;
    found = performance.now();
    now.setAttribute('elementtiming', 'heading');
    return true;
  };
  untilFrame(other, (frame) => {
    watching = false;
    const [navigation] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {activationStart: number})[];
    const tellOnce = (at: number, exact: boolean) => {
      painted.disconnect();
      clearTimeout(timer);
      tell({what: 'heading', at, exact, path: location.pathname, prerendered: (navigation?.activationStart ?? 0) > 0});
    };
    const painted = new PerformanceObserver((list) => {
      for (const {element, renderTime} of list.getEntries() as (PerformanceEntry & {element: Element; renderTime: number})[]) {
        if (element === shown && renderTime >= found) tellOnce(Date.now() - (performance.now() - renderTime), true);
      }
    });
    // A browser times an element once only: of one that a site uses again the frame's own time is told.
    const timer = setTimeout(() => tellOnce(frame, false), 3000);
    painted.observe({type: 'element', buffered: true});
  });
}

function clicked(event: Event): void {
  tell({what: 'click', at: timeOf(event)});
  watchHeading();
}
addEventListener('click', clicked, true);
// A language that is chosen from a list: the click only opens it.
addEventListener('change', (event) => event.target instanceof HTMLSelectElement && clicked(event), true);

const results = () => [...document.querySelectorAll(RESULT)].some(visible);
let typing = false;
addEventListener(
  'keydown',
  (event) => {
    const from = timeOf(event);
    if (event.ctrlKey && event.key === 'k') {
      const open = () => Boolean(document.activeElement?.matches(FIELD)) && !results();
      untilFrame(open, (at) => tell({what: 'field', from, at}));
    } else if (!typing && event.key.length === 1 && !event.ctrlKey) {
      typing = true;
      untilFrame(results, (at) => tell({what: 'result', from, at}));
    }
  },
  true
);

/** The first of what can be seen of a selector, moved into view where it is not. */
function place(selector: string): Place | undefined {
  const element = [...document.querySelectorAll(selector)].find(visible);
  element?.scrollIntoView({block: 'nearest', behavior: 'instant'});
  const box = element?.getBoundingClientRect();
  if (!box) return;
  const [left, top] = [screenX + (outerWidth - innerWidth) / 2, screenY + outerHeight - innerHeight];
  return {x: Math.round(left + box.x + Math.min(20, box.width / 2)), y: Math.round(top + box.y + box.height / 2)};
}

async function answer(): Promise<void> {
  const leaving = new AbortController();
  addEventListener('pagehide', () => leaving.abort(), {once: true});
  while (!leaving.signal.aborted) {
    const asked: Asked = await (await fetch(`${HEARING}/ask`, {signal: leaving.signal})).json();
    if ('go' in asked) location.href = asked.go;
    else tell({what: 'place', place: place(asked.selector)});
  }
}

watchHeading();
untilFrame(
  () => heading !== '',
  () => answer().catch(() => {})
);
