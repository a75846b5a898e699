import {fold, squeeze} from './normalize';
import type {Searcher} from './searcher';
import type {Asked, Candidate, Selection} from './select';
import {isHan, queryPieces} from './tokenize';
import {type SearchKind, searchKinds} from './types';

/** A page in its place among the results, with its records that matched, best first. */
export type Ranked = {page: number; score: number; records: number[]};

/** Pages whose names are compared with the query. Those beyond keep the order of their words' scores. */
const compared = 100;

/** What it is worth that a name is the query, begins with it, contains it: a title before a heading, a key before both. */
const worths = {key: [400, 140, 100], title: [300, 160, 120], heading: [100, 70, 50]} as const;

/** How near a name is to what was asked for; the shorter the name, the nearer. */
function nearness(name: string, asked: readonly Asked[], [same, begins, contains]: (typeof worths)[keyof typeof worths]): number {
  let most = 0;
  for (const {text, factor} of asked) {
    if (!name.includes(text)) continue;
    const share = 40 * (text.length / name.length);
    most = Math.max(most, factor * (name === text ? same : (name.startsWith(text) ? begins : contains) + share - 40));
  }
  return most;
}

/** How near the pieces stand to each other in a text: 1 where they touch, less with each character between them. */
function proximity(text: string, pieces: string[]): number {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  let best = 0;
  let start = text.indexOf(pieces[0] ?? '');
  for (let round = 0; round < 20 && start >= 0; round++) {
    const places = pieces.map((piece) => {
      const after = text.indexOf(piece, start);
      const before = text.lastIndexOf(piece, start);
      if (after < 0 || before < 0) return after < 0 ? before : after;
      return after - start < start - before ? after : before;
    });
    if (places.every((place) => place >= 0)) {
      const span = Math.max(...places.map((place, index) => place + (pieces[index]?.length ?? 0))) - Math.min(...places);
      best = Math.max(best, 1 / (1 + Math.max(0, span - length) / 10));
    }
    start = text.indexOf(pieces[0] ?? '', start + 1);
  }
  return best;
}

/** Restricts candidates to a kind, and counts the pages of each kind. */
export function byKind(searcher: Searcher, candidates: Candidate[], kind?: SearchKind) {
  const {records, pageOf, kindOf} = searcher;
  const kindsOf = new Map<number, number>(candidates.map(({page}) => [page, 0]));
  for (let index = 0; index < records.count; index++) {
    const at = records.touched[index] as number;
    const page = pageOf[at] as number;
    const known = kindsOf.get(page);
    if (known !== undefined) kindsOf.set(page, known | (1 << (kindOf[at] as number)));
  }
  const counts: Partial<Record<SearchKind, number>> = {};
  for (const bits of kindsOf.values()) {
    searchKinds.forEach((each, index) => {
      if (bits & (1 << index)) counts[each] = (counts[each] ?? 0) + 1;
    });
  }
  const bit = kind ? 1 << searchKinds.indexOf(kind) : -1;
  return {counts, candidates: candidates.filter(({page}) => (kindsOf.get(page) ?? 0) & bit)};
}

/** The candidates in the order in which readers see them, as far as `needed`, with their records. */
export function rank(
  searcher: Searcher,
  {folded, asked}: Pick<Selection, 'folded' | 'asked'>,
  candidates: Candidate[],
  needed: number,
  kind?: SearchKind
): Ranked[] {
  const wanted = Math.max(compared, needed);
  const top = candidates.length <= wanted ? candidates : best(candidates, wanted);
  const byPage = new Map<number, Ranked>(top.map(({page, score}) => [page, {page, score, records: []}]));
  const {records, pageOf, kindOf} = searcher;
  for (let index = 0; index < records.count; index++) {
    const at = records.touched[index] as number;
    if (kind && searchKinds[kindOf[at] as number] !== kind) continue;
    byPage.get(pageOf[at] as number)?.records.push(at);
  }
  const ranked = [...byPage.values()].filter((page) => page.records.length > 0).sort((a, b) => b.score - a.score || a.page - b.page);
  const pieces = queryPieces(folded).map(({text}) => text);
  for (const page of ranked.slice(0, compared)) compare(searcher, page, asked, pieces);
  for (const page of ranked.slice(compared)) page.records.sort((a, b) => (records.scores[b] as number) - (records.scores[a] as number));
  return [...ranked.slice(0, compared).sort((a, b) => b.score - a.score || a.page - b.page), ...ranked.slice(compared)];
}

function best(candidates: Candidate[], count: number): Candidate[] {
  const scores = Float64Array.from(candidates, ({score}) => score).sort();
  const least = scores[scores.length - count] ?? 0;
  return candidates
    .filter(({score}) => score >= least)
    .slice(0, count * 2)
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Adds to a page's score what its names are worth, and puts its records in order. */
function compare(searcher: Searcher, ranked: Ranked, asked: readonly Asked[], pieces: string[]): void {
  const {records} = searcher;
  const worth = new Map<number, number>();
  let most = 0;
  const long = asked.filter(({text}) => text.length > 3 || (text.length > 1 && isHan(text)));
  for (const at of ranked.records) {
    const {anchor, heading, keys} = searcher.record(at);
    const title = anchor === '' ? nearness(squeeze(fold(searcher.page(ranked.page).title)), asked, worths.title) : 0;
    const known = keys.map((key) => {
      const name = squeeze(fold(key));
      return nearness(name, asked.some(({text}) => text === name) ? asked : long, worths.key);
    });
    const names = Math.max(title, nearness(squeeze(fold(heading)), asked, worths.heading), ...known);
    const near = pieces.length > 1 && pieces.length < 9 ? 10 * proximity(searcher.folded(at), pieces) : 0;
    const value = (records.scores[at] as number) + names + near;
    worth.set(at, value);
    most = Math.max(most, names + near);
  }
  ranked.score += most;
  ranked.records.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a - b);
}
