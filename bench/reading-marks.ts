/** Times in ms, `ready` from the reader's first sign of life to the moment when scripts serve the page. */
export type Marks = {fcp: number; lcp: number; cls: number; long: number; blocking: number; ready: number};

declare global {
  interface Window {
    marks: Marks;
    /** Resolves with the milliseconds from the last click or key to the frame that shows what was watched for. */
    lastPaint: () => Promise<number>;
    watchFor: (selector: string) => void;
    sinceClick: () => number;
  }
}

/** Runs in the page before anything else: notes what the browser reports about painting, shifting and long tasks. */
export function mark(): void {
  const marks: Marks = {fcp: 0, lcp: 0, cls: 0, long: 0, blocking: 0, ready: 0};
  window.marks = marks;
  const observe = (type: string, take: (entry: PerformanceEntry & {value?: number; hadRecentInput?: boolean}) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') marks.fcp = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    marks.lcp = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) marks.cls += entry.value ?? 0;
  });
  observe('longtask', (entry) => {
    marks.long += entry.duration;
    marks.blocking += entry.duration - 50;
  });

  let sign = 0;
  addEventListener(
    'keydown',
    (event) => {
      sign ||= event.timeStamp;
    },
    true
  );
  document.addEventListener('portal:ready', () => {
    marks.ready = performance.now() - sign;
  });

  let begin = 0;
  let painted: Promise<number> = Promise.resolve(Number.NaN);
  const until = (done: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!done()) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
      look();
    });
  addEventListener(
    'click',
    (event) => {
      begin = event.timeStamp;
      sessionStorage.setItem('clicked', String(performance.timeOrigin + begin));
      const old = document.querySelector('h1')?.textContent;
      painted = until(() => {
        const now = document.querySelector('h1')?.textContent;
        return Boolean(now) && now !== old;
      });
    },
    true
  );
  addEventListener(
    'input',
    (event) => {
      begin = event.timeStamp;
    },
    true
  );
  window.watchFor = (selector) => {
    painted = until(() => document.querySelector(selector) !== null);
  };
  window.lastPaint = () => painted;
  window.sinceClick = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return performance.timeOrigin + (paint?.startTime ?? Number.NaN) - Number(sessionStorage.getItem('clicked'));
  };
}

/** Runs in the page after it has settled. */
export function readMarks(): Marks {
  return window.marks;
}

/**
 * Runs in each document before anything else: notes in the session, as `shown`, the milliseconds from the last click to the frame
 * that shows another heading, be it in this document or in the next.
 */
export function watchHeading(): void {
  const heading = () => document.querySelector('h1')?.textContent ?? '';
  // In the frame being made: what it finds is painted in that frame.
  const look = () => {
    const {clicked, before, shown} = sessionStorage;
    if (!clicked || shown) return;
    const now = heading();
    if (now === '' || now === before) requestAnimationFrame(look);
    else
      setTimeout(() => {
        sessionStorage.shown = performance.timeOrigin + performance.now() - Number(clicked);
      });
  };
  addEventListener(
    'click',
    (event) => {
      Object.assign(sessionStorage, {clicked: performance.timeOrigin + event.timeStamp, before: heading()});
      sessionStorage.removeItem('shown');
      requestAnimationFrame(look);
    },
    true
  );
  document.addEventListener('readystatechange', () => requestAnimationFrame(look), {once: true});
}
