import {setTimeout as sleep} from 'node:timers/promises';
import {type Hearing, startHearing} from './hearing';
import type {Screen} from './real-pointer';
import {median} from './report';
import {addressOn, type Site, selectors} from './sites';
import {type SlowLine, startSlowLine} from './slow-line';

/** Figures by the name of their row: ms, kB, or a number. */
export type Figures = Record<string, number>;
/** Takes figures as soon as they are there: what fails later does not lose them. */
export type Note = (figures: Figures) => void;

/** How long a reader looks at a page before the next movement, from its heading on, whatever else is still on its way. */
const reading = 1500;
const begin = '/dev/howuse/functioncall';
const clicked = ['/dev/howuse/retrieval', '/dev/howuse/websearch', '/dev/howuse/batchapi', '/dev/howuse/fileqa', '/dev/howuse/prompt'];
const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

type Session = {hearing: Hearing; line: SlowLine};

/** A browser without a cache on a slow line to a site, its first page in view; `use` is what a reader does in it. */
async function read<Result>(screen: Screen, site: Site, path: string, use: (session: Session) => Promise<Result>): Promise<Result> {
  const address = await addressOn(site, path);
  const hearing = await startHearing(selectors);
  const line = await startSlowLine(site.origin, hearing.watch);
  const close = await screen.open(hearing.start, path.startsWith('/en/') ? 'en' : 'zh-CN,zh');
  try {
    await hearing.hear('heading', 30);
    await sleep(1000);
    hearing.forget();
    await hearing.go(line.origin + address);
    await hearing.hear('heading', 30);
    return await use({hearing, line});
  } finally {
    await close();
    line.stop();
    hearing.stop();
  }
}

/** What a first visit to a page takes. */
export function visit(screen: Screen, site: Site, path: string): Promise<Figures> {
  return read(screen, site, path, async ({hearing, line}) => {
    await line.quiet();
    const {marks} = await hearing.hear('marks');
    const {all, scripts} = line.bytes();
    return {
      'FCP ms': marks.fcp,
      'LCP ms': marks.lcp,
      'layout shift': marks.shift,
      'long tasks beyond 50 ms': marks.long,
      kB: kilobytes(all),
      'kB of script files': kilobytes(scripts)
    };
  });
}

/** Does `act`, and resolves to the time from its click to the frame with another heading, on the page at `address` if one is named. */
async function timed({hearing, line}: Session, act: () => Promise<void>, address?: string): Promise<{ms: number; prerendered: boolean}> {
  hearing.forget();
  await act();
  const {at, exact, path, prerendered} = await hearing.hear('heading');
  const {at: from} = await hearing.hear('click');
  if (address && path !== address) throw new Error(`the click on ${address} led to ${path}`);
  if (!exact) console.warn(`${line.site}${path}: timed by when the frame was made, some ms before it was on the screen`);
  await sleep(reading);
  return {ms: at - from, prerendered};
}

/** Five clicks in the sidebar, the pointer resting `rest` ms before each. The first does not wait for what the first page still loads. */
async function clicks(screen: Screen, site: Site, session: Session, rest: number): Promise<Figures> {
  await sleep(reading);
  const all: Awaited<ReturnType<typeof timed>>[] = [];
  for (const path of clicked) {
    const address = await addressOn(site, path);
    const place = await session.hearing.place(selectors.sidebar(address));
    if (!place) throw new Error(`no link to ${address} can be seen`);
    all.push(await timed(session, () => screen.click(place, rest), address));
  }
  const [first, ...next] = all.map(({ms}) => ms);
  return {
    [`rest of ${rest} ms: first click ms`]: first ?? Number.NaN,
    [`rest of ${rest} ms: next clicks ms`]: median(next),
    [`rest of ${rest} ms: of five pages were prerendered`]: all.filter(({prerendered}) => prerendered).length
  };
}

/** From the click on the way to the other language, be it a link, a menu with links or a list; undefined where there is none. */
async function switchLanguage(screen: Screen, session: Session, rest: number): Promise<number | undefined> {
  const {hearing} = session;
  const list = await hearing.place(selectors.languageList);
  if (list) {
    const choose = async () => {
      await screen.click(list, rest);
      await sleep(500);
      await screen.press('e', 'Return');
    };
    return (await timed(session, choose)).ms;
  }
  let link = await hearing.place(selectors.english);
  const menu = link ? undefined : await hearing.place(selectors.languageMenu);
  if (menu) {
    await screen.hover(menu);
    await sleep(500);
    link = await hearing.place(selectors.english);
    if (!link) await screen.click(menu, rest, 'here');
    if (!link) await sleep(500);
    link ??= await hearing.place(selectors.english);
  }
  const found = link;
  return found && (await timed(session, () => screen.click(found, rest, menu ? 'here' : 'text'))).ms;
}

/** Opens the search by its key, types as soon as there is a field, and waits for what it finds. */
async function search(screen: Screen, {hearing, line}: Session): Promise<Figures> {
  const before = line.bytes().all;
  hearing.forget();
  await screen.focus();
  await screen.press('ctrl+k');
  const field = await hearing.hear('field');
  await sleep(200);
  await screen.type('stream');
  const result = await hearing.hear('result', 30);
  await line.quiet();
  return {
    'Control+K to the field ms': field.at - field.from,
    'first letter to first result ms': result.at - result.from,
    'kB of the search': kilobytes(line.bytes().all - before)
  };
}

/** A visit and five clicks; with `whole` then the other language and a search, and the bytes of it all. */
export function walk(screen: Screen, site: Site, rest: number, whole: boolean, note: Note): Promise<void> {
  return read(screen, site, begin, async (session) => {
    note(await clicks(screen, site, session, rest));
    if (!whole) return;
    const switched = await switchLanguage(screen, session, rest);
    if (switched !== undefined) note({'language switch ms': switched});
    await session.line.quiet();
    note(await search(screen, session));
    note({'whole journey kB': kilobytes(session.line.bytes().all)});
  });
}
