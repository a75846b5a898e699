import {type Kysely, sql} from 'kysely';
import {lines, misses, number, unopened} from './report-searches';
import {dayOf, daysBefore, type FeedbackTable, type Tables} from './tables';

/** Periods that a report is asked for, in days, today included. */
export const periods = [7, 30, 90] as const;

export type Report = {
  days: number;
  from: string;
  to: string;
  /** One entry a day, those without anything too. */
  daily: {day: string; helpful: number; unhelpful: number; searches: number; misses: number; dead: number}[];
  /** Pages that were voted on or have errors reported, those that help least first. */
  pages: {page: string; locale: string; helpful: number; unhelpful: number; errors: number}[];
  /** What readers wrote, newest first. */
  remarks: Omit<FeedbackTable, 'id'>[];
  /** Searches that found nothing when they were last asked. */
  misses: {query: string; locale: string; asked: number}[];
  /** Searches with results of which nobody opened the first. */
  unopened: {query: string; locale: string; asked: number; opened: number}[];
  /** Addresses without a page; those that a page of this site leads to come first. */
  dead: {path: string; source: string; hits: number}[];
};

/** What readers told in the last days, today included. */
export async function readReport(db: Kysely<Tables>, days: number, now = Date.now()): Promise<Report> {
  const from = daysBefore(days - 1, now);
  return {
    days,
    from,
    to: dayOf(now),
    daily: await daily(db, from, days, now),
    pages: await pages(db, from),
    remarks: await remarks(db, from),
    misses: await misses(db, from),
    unopened: await unopened(db, from),
    dead: await dead(db, from)
  };
}

const votes = (value: 0 | 1) => sql<number>`sum(case when helpful = ${sql.lit(value)} then times else 0 end)`;

async function daily(db: Kysely<Tables>, from: string, days: number, now: number): Promise<Report['daily']> {
  const said = db.selectFrom('feedback').select(['day', votes(1).as('helpful'), votes(0).as('unhelpful')]);
  const misses = sql<number>`sum(case when results = 0 then asked else 0 end)`;
  const asked = db.selectFrom('search').select(['day', sql<number>`sum(asked)`.as('searches'), misses.as('misses')]);
  const lost = db.selectFrom('dead').select(['day', sql<number>`sum(hits)`.as('dead')]);
  const byDay = new Map<string, Record<string, unknown>>();
  for (const query of [said, asked, lost]) {
    const rows = await (query as typeof said).where('day', '>=', from).groupBy('day').execute();
    for (const row of rows) byDay.set(row.day, {...byDay.get(row.day), ...row});
  }
  return Array.from({length: days}, (_, index) => {
    const day = daysBefore(days - 1 - index, now);
    const row = byDay.get(day) ?? {};
    const of = (name: string) => number(row[name]);
    return {day, helpful: of('helpful'), unhelpful: of('unhelpful'), searches: of('searches'), misses: of('misses'), dead: of('dead')};
  });
}

async function pages(db: Kysely<Tables>, from: string): Promise<Report['pages']> {
  const rows = await db
    .selectFrom('feedback')
    .select(['page', 'locale', votes(1).as('helpful'), votes(0).as('unhelpful')])
    .select(sql<number>`sum(case when helpful is null then times else 0 end)`.as('errors'))
    .where('day', '>=', from)
    .groupBy(['page', 'locale'])
    .execute();
  const counted = rows.map((row) => ({...row, helpful: number(row.helpful), unhelpful: number(row.unhelpful), errors: number(row.errors)}));
  const missed = ({helpful, unhelpful, errors}: (typeof counted)[number]) => unhelpful + errors - helpful;
  return counted.sort((a, b) => missed(b) - missed(a) || (a.page < b.page ? -1 : 1)).slice(0, lines);
}

function remarks(db: Kysely<Tables>, from: string): Promise<Report['remarks']> {
  return db
    .selectFrom('feedback')
    .select(['day', 'page', 'locale', 'helpful', 'section', 'quote', 'remark', 'contact', 'agent', 'times'])
    .where('day', '>=', from)
    .where((is) => is.or([is('remark', 'is not', null), is('quote', 'is not', null)]))
    .orderBy('day', 'desc')
    .orderBy('page')
    .orderBy('id')
    .limit(lines)
    .execute();
}

async function dead(db: Kysely<Tables>, from: string): Promise<Report['dead']> {
  const rows = await db
    .selectFrom('dead')
    .select(['path', 'source', sql<number>`sum(hits)`.as('hits')])
    .where('day', '>=', from)
    .groupBy(['path', 'source'])
    .orderBy(sql`case when source = '' then 1 else 0 end`)
    .orderBy('hits', 'desc')
    .orderBy('path')
    .limit(lines)
    .execute();
  return rows.map((row) => ({...row, hits: number(row.hits)}));
}
