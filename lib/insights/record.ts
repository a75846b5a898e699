import {createHash} from 'node:crypto';
import {take} from './queue';
import {type DeadTable, dayOf, type FeedbackTable, type OpeningTable, type SearchTable} from './tables';

/** Remarks with words that one process takes in a day. A vote without words is only counted. */
const mostWords = 2000;
/** Different searches, openings and dead addresses that one process takes in a day, each. */
const mostDifferent = 10_000;

/** What a reader says of a page. */
export type Said = Omit<FeedbackTable, 'id' | 'day' | 'times'>;

/** Keeps what a reader says. Resolves to whether it is written: only then may the reader be thanked. */
export function keepFeedback(said: Said): Promise<boolean> {
  const whole = {...said, day: dayOf(Date.now())};
  const id = createHash('sha256')
    .update(JSON.stringify(Object.entries(whole).sort()))
    .digest('base64url')
    .slice(0, 22);
  const hasWords = Boolean(said.section || said.quote || said.remark || said.contact);
  return new Promise((resolve) => {
    if (!take('feedback', {...whole, id, times: 1}, hasWords ? mostWords : Number.POSITIVE_INFINITY, resolve)) resolve(false);
  });
}

/** Counts a search. Like the others it is written some seconds later, off the way of whoever asked. */
export function countSearch(row: Omit<SearchTable, 'day' | 'asked'>): void {
  take('search', {...row, day: dayOf(Date.now()), asked: 1}, mostDifferent);
}

/** Counts a result that was opened. */
export function countOpening(row: Omit<OpeningTable, 'day' | 'opened'>): void {
  take('opening', {...row, day: dayOf(Date.now()), opened: 1}, mostDifferent);
}

/** Counts a request for an address without a page. */
export function countDead(row: Omit<DeadTable, 'day' | 'hits'>): void {
  take('dead', {...row, day: dayOf(Date.now()), hits: 1}, mostDifferent);
}
