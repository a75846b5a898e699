import {fold} from './normalize';
import {Scores} from './scores';
import type {Searcher} from './searcher';

/** Names with a point between them, lists with brackets behind them: `messages[].content[].image_url.url`, `choices[0].delta`. */
const shape = /^[\p{L}\p{N}_$-]+(?:\[\d*\])*(?:\.[\p{L}\p{N}_$-]+(?:\[\d*\])*)+$/u;

const withoutBrackets = (path: string) => path.replace(/\[\d*\]/g, '');

/** What it counts that a path is whole, and that it only begins as it was typed. */
const worth = {whole: 12, begun: 6};

/** Whether a folded query is written as the path of a field is. */
export function isFieldPath(folded: string): boolean {
  return shape.test(folded);
}

/** A path and each of its ends with a point in it: `a[].b.c` → a.b.c, b.c. */
function endsOf(folded: string): string[] {
  const names = withoutBrackets(folded).split('.');
  return names.slice(1).map((_, from) => names.slice(from).join('.'));
}

const tables = new WeakMap<Searcher, Map<string, number[]>>();

/** Records of an index by the paths of their fields, in full and from each name on. Made on the first query that is a path. */
function tableOf(searcher: Searcher): Map<string, number[]> {
  const known = tables.get(searcher);
  if (known) return known;
  const table = new Map<string, number[]>();
  for (const [at, {path}] of searcher.data.documents.records.entries()) {
    for (const end of path === undefined ? [] : endsOf(fold(path))) table.set(end, [...(table.get(end) ?? []), at]);
  }
  tables.set(searcher, table);
  return table;
}

/** Records of the fields whose path is the query, or ends with it. Undefined where there are none. */
export function fieldsAt(searcher: Searcher, folded: string): Scores | undefined {
  if (!isFieldPath(folded)) return undefined;
  const asked = withoutBrackets(folded);
  const hits = new Scores(searcher.size);
  for (const [path, records] of tableOf(searcher)) {
    if (!path.startsWith(asked)) continue;
    const value = searcher.weight(records.length) * (path === asked ? worth.whole : worth.begun);
    for (const at of records) hits.best(at, value);
  }
  return hits.isEmpty ? undefined : hits;
}
