import {type Kysely, sql} from 'kysely';
import type {Report} from './report';
import type {Tables} from './tables';

/** Lines of each table of a report. */
export const lines = 200;

/** PostgreSQL gives sums as text, since they may be larger than a number. */
export const number = (value: unknown) => Number(value ?? 0);

/** Searches that found nothing when they were last asked, with how often they were asked since a day. */
export async function misses(db: Kysely<Tables>, from: string): Promise<Report['misses']> {
  const rows = await db
    .with('all', (make) =>
      make
        .selectFrom('search')
        .select(['locale', 'query', sql<number>`sum(asked)`.as('asked'), sql<string>`max(day)`.as('last')])
        .where('day', '>=', from)
        .groupBy(['locale', 'query'])
    )
    .selectFrom('all')
    .innerJoin('search', (join) =>
      join.onRef('search.locale', '=', 'all.locale').onRef('search.query', '=', 'all.query').onRef('search.day', '=', 'all.last')
    )
    .select(['all.query', 'all.locale', 'all.asked'])
    .where('search.results', '=', 0)
    .orderBy('all.asked', 'desc')
    .orderBy('all.query')
    .limit(lines)
    .execute();
  return rows.map((row) => ({...row, asked: number(row.asked)}));
}

/** Searches with results of which nobody has opened the first since a day; `opened` counts the others. */
export async function unopened(db: Kysely<Tables>, from: string): Promise<Report['unopened']> {
  const rows = await db
    .with('asked', (make) =>
      make
        .selectFrom('search')
        .select(['locale', 'query', sql<number>`sum(asked)`.as('asked')])
        .where('day', '>=', from)
        .where('results', '>', 0)
        .groupBy(['locale', 'query'])
    )
    .with('opened', (make) =>
      make
        .selectFrom('opening')
        .select(['locale', 'query', sql<number>`sum(opened)`.as('opened'), sql<number>`min(place)`.as('best')])
        .where('day', '>=', from)
        .groupBy(['locale', 'query'])
    )
    .selectFrom('asked')
    .leftJoin('opened', (join) => join.onRef('opened.locale', '=', 'asked.locale').onRef('opened.query', '=', 'asked.query'))
    .select(['asked.query', 'asked.locale', 'asked.asked', 'opened.opened'])
    .where((is) => is.or([is('opened.best', 'is', null), is('opened.best', '>', 1)]))
    .orderBy('asked.asked', 'desc')
    .orderBy('asked.query')
    .limit(lines)
    .execute();
  return rows.map(({query, locale, asked, opened}) => ({query, locale, asked: number(asked), opened: number(opened)}));
}
