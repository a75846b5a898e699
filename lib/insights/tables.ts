/** What readers have said of a page on a day. The same words of the same day are one row that is counted. */
export type FeedbackTable = {
  /** Made of everything else in the row, so that what is sent twice is not kept twice. */
  id: string;
  /** `YYYY-MM-DD` in UTC, as in every table. */
  day: string;
  /** Address without language. */
  page: string;
  locale: string;
  /** 1 or 0; null where an error was reported. */
  helpful: number | null;
  /** Id of a heading of the page. */
  section: string | null;
  /** The sentence of the page that the remark is about. */
  quote: string | null;
  remark: string | null;
  /** Where the reader wants to be answered; given by the reader or not there. */
  contact: string | null;
  /** 1 where a program said so by the Model Context Protocol. */
  agent: number;
  times: number;
};

/** How often a query was asked on a day, and how many pages it found last. */
export type SearchTable = {day: string; locale: string; query: string; results: number; asked: number};

/** Which results of a query were opened. `place` is 1 for the first page of the list. */
export type OpeningTable = {day: string; locale: string; query: string; target: string; place: number; opened: number};

/** Addresses without a page, and the page of this site that led there, empty where none did. */
export type DeadTable = {day: string; path: string; source: string; hits: number};

export type Tables = {feedback: FeedbackTable; search: SearchTable; opening: OpeningTable; dead: DeadTable};
export type TableName = keyof Tables;

/** The columns that tell one row of a table from another; `count` is what is added up. */
export const keys = {
  feedback: {columns: ['id'], count: 'times'},
  search: {columns: ['day', 'locale', 'query'], count: 'asked'},
  opening: {columns: ['day', 'locale', 'query', 'target', 'place'], count: 'opened'},
  dead: {columns: ['day', 'path', 'source'], count: 'hits'}
} as const satisfies {[Name in TableName]: {columns: readonly (keyof Tables[Name])[]; count: keyof Tables[Name]}};

export const tableNames = Object.keys(keys) as TableName[];

/** The day of a moment, as the tables have it. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day that lies so many days before another moment's. */
export function daysBefore(days: number, time: number): string {
  return dayOf(time - days * 86_400_000);
}
