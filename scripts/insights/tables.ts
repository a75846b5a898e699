import type {Report} from '@/lib/insights/report';

type Cells = (string | number | null)[];
export type Table = {title: string; head: string[]; rows: Cells[]};

/** The tables of a report, by the name that `--csv` takes. */
export function tablesOf(report: Report): Record<string, Table> {
  const {pages, remarks, misses, unopened, dead, daily} = report;
  return {
    pages: {
      title: 'Pages, those that help least first',
      head: ['page', 'language', 'helpful', 'not helpful', 'errors'],
      rows: pages.map(({page, locale, helpful, unhelpful, errors}) => [page, locale, helpful, unhelpful, errors])
    },
    remarks: {
      title: 'Remarks',
      head: ['day', 'page', 'language', 'kind', 'section', 'sentence', 'remark', 'answer to', 'times'],
      rows: remarks.map((each) => [
        each.day,
        each.page,
        each.locale,
        kindOf(each),
        each.section,
        each.quote,
        each.remark,
        each.contact,
        each.times
      ])
    },
    misses: {
      title: 'Searches without results',
      head: ['query', 'language', 'asked'],
      rows: misses.map(({query, locale, asked}) => [query, locale, asked])
    },
    unopened: {
      title: 'Searches whose first result nobody opens',
      head: ['query', 'language', 'asked', 'others opened'],
      rows: unopened.map(({query, locale, asked, opened}) => [query, locale, asked, opened])
    },
    dead: {
      title: 'Addresses without a page',
      head: ['address', 'linked on', 'requests'],
      rows: dead.map(({path, source, hits}) => [path, source, hits])
    },
    days: {
      title: 'Days',
      head: ['day', 'helpful', 'not helpful', 'searches', 'without results', 'without a page'],
      rows: daily.map(({day, helpful, unhelpful, searches, misses: none, dead: lost}) => [day, helpful, unhelpful, searches, none, lost])
    }
  };
}

function kindOf({helpful, agent}: Report['remarks'][number]): string {
  const kind = helpful === null ? 'error' : helpful ? 'helpful' : 'not helpful';
  return agent ? `${kind}, by a program` : kind;
}

/** Columns that a text takes on a terminal: a Chinese character takes two. */
const width = (text: string) =>
  [...text].reduce(
    (sum, character) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1),
    0
  );

/** A table for a terminal, a line a row. */
export function asText({title, head, rows}: Table): string {
  if (rows.length === 0) return `${title}: none.\n`;
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell ?? '').replaceAll('\n', ' ')));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))));
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd();
  return `${title}\n${cells.map((row) => `  ${line(row)}\n`).join('')}`;
}
