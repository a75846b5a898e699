import {expect} from '../support';
import type {Journey} from './journey';
import type {Reader} from './reader';
import {layLine} from './slow-line';

/** What says which page one is on, and on which document. */
type Shown = {
  origin: string;
  path: string;
  title: string;
  heading?: string;
  lang: string;
  current: (string | null)[];
  made: number;
  parsed: boolean;
};

type Step = {act: 'link' | 'back' | 'forward' | 'reload'; which: number; after: number};

/** Reads that of the document that is shown, or of a text that would be shown at the same address. It runs in the page. */
function read(html: string | null): Shown {
  const page = html === null ? document : new DOMParser().parseFromString(html, 'text/html');
  return {
    origin: location.origin,
    path: location.pathname,
    title: page.title,
    heading: page.querySelector('h1')?.textContent,
    lang: page.documentElement.lang,
    current: [...page.querySelectorAll('nav [aria-current="page"]')].map((entry) => entry.getAttribute('href')),
    made: performance.timeOrigin,
    parsed: document.readyState !== 'loading'
  };
}

/** Takes steps as fast as they are meant, whether or not the one before has led anywhere. It runs in the page, and ends with it. */
function hurry(steps: Step[]): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href^="/dev/"], nav a[href^="/en/dev/"]')];
  for (const {act, which, after} of steps) {
    setTimeout(() => {
      if (act === 'link') links[which % links.length]?.click();
      else if (act === 'reload') location.reload();
      else history[act]();
    }, after);
  }
}

/** Numbers below 1 that look random and are the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Up to four steps of a round. The first is a click, so that something happens. */
function stepsOf(random: () => number, latency: number): Step[] {
  const acts = ['link', 'link', 'link', 'link', 'back', 'forward', 'reload'] as const;
  let after = 0;
  return Array.from({length: 1 + Math.floor(random() * 4)}, (_, at) => {
    const act = (at > 0 && acts[Math.floor(random() * acts.length)]) || 'link';
    const step = {act, which: Math.floor(random() * 10_000), after};
    after += Math.floor(random() * (latency + 60));
    return step;
  });
}

/** Wanders in haste. Whatever is seen of a page, while it comes and when it is there, is of the document at its address. */
async function wander(reader: Reader, origin: string, to: string, rounds: number, latency: number): Promise<void> {
  const random = numbers(rounds + latency);
  const texts = new Map<string, Promise<string>>();
  const look = (html: string | null = null) => reader.run(read, html).catch(() => undefined);
  /** Whether what is shown is of the document at its address; true where another one has come meanwhile. */
  const isWhole = async ({made, ...seen}: Shown) => {
    if (!texts.has(seen.path))
      texts.set(
        seen.path,
        fetch(to + seen.path).then((answer) => answer.text())
      );
    const {made: madeNow, ...right} = (await look(await texts.get(seen.path))) ?? {};
    return made !== madeNow || JSON.stringify(seen) === JSON.stringify(right);
  };
  const start = async () => {
    for (const path of ['/dev/howuse/functioncall', '/en/dev/howuse/retrieval', '/en/dev/howuse/websearch'])
      await reader.open(origin + path);
  };
  const mixed: Shown[] = [];
  await start();
  for (let round = 1; round <= rounds; round++) {
    const before = await look();
    // What led nowhere, or to a page that was kept and back to this one, is not waited for.
    const until = Date.now() + 4 * latency + 4000;
    await reader.run(hurry, stepsOf(random, latency)).catch(() => {});
    let isElsewhere = false;
    const hasCome = async () => {
      const shown = await look();
      if (!shown?.parsed) return false;
      isElsewhere = shown.origin !== origin;
      if (!(isElsewhere || (await isWhole(shown)))) mixed.push(shown);
      return isElsewhere || shown.made !== before?.made || Date.now() > until;
    };
    await expect.poll(hasCome, {timeout: 60_000}).toBe(true);
    // Back beyond the first page.
    if (isElsewhere) await start();
  }
  expect(mixed).toEqual([]);
  // Who comes to pages without a sidebar finds few other links than the tabs, and wanders among their sections.
  expect(texts.size, 'pages that were seen').toBeGreaterThan(rounds / 8);
}

const rounds = process.env.PROOF ? 40 : 5;

/** What readers do who do not wait: in short in `npm run journeys`, at every latency in `npm run proof`. */
export const haste: readonly Journey[] = (process.env.PROOF ? [0, 400, 1500] : [400]).map((latency) => ({
  tag: '@proof',
  title: `links are clicked in haste, with back, forward and reload between, at ${latency} ms: nothing is ever of two pages`,
  needs: ['script'],
  patience: 120_000 + rounds * (6 * latency + 8000),
  async walk(reader, api) {
    const line = await layLine(api.portal.origin, latency);
    try {
      await wander(reader, line.origin, api.portal.origin, rounds, latency);
    } finally {
      line.close();
    }
  }
}));
