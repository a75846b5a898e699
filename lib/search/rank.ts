import {proximity} from './proximity';
import type {Scores} from './scores';
import type {Searcher} from './searcher';
import type {Asked, Candidate, Selection} from './select';
import {isHan, queryPieces} from './tokenize';
import {type SearchKind, searchKinds} from './types';

/** A page in its place among the results, with its records that matched, best first. */
export type Ranked = {page: number; score: number; records: number[]};

/** Pages whose names are compared with the query. Those beyond keep the order of their words' scores. */
const compared = 50;

/** Records of a page, by score, whose names are compared. */
const comparedRecords = 12;

/** What it is worth that a name is the query, begins with it, contains it: a title before a heading, a key before both. */
const worths = {key: [400, 140, 80], title: [300, 160, 120], heading: [100, 70, 50]} as const;

/** Parts of an address (`/dev/api/model`) beyond which it is that of an operation or an error code. */
const referenceDepth = 4;

/** A guide stands before the entry of the reference that has its title, and an identifier is not what somebody means who writes words. */
const referenceTitle = 0.65;
const keyInWords = 0.3;

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

/** Restricts candidates to a kind, and counts the pages of each kind. */
export function byKind({found, candidates}: Selection, kind?: SearchKind) {
  const kindsOf = ({page}: Candidate) => found?.pageKinds[page] ?? 0;
  const pages = searchKinds.map(() => 0);
  for (const candidate of candidates) {
    const kinds = kindsOf(candidate);
    for (let index = 0; index < pages.length; index++) if (kinds & (1 << index)) pages[index] = (pages[index] as number) + 1;
  }
  const counts: Partial<Record<SearchKind, number>> = Object.fromEntries(
    searchKinds.map((each, index) => [each, pages[index]]).filter(([, count]) => count)
  );
  const bit = kind ? 1 << searchKinds.indexOf(kind) : 0;
  return {counts, candidates: kind ? candidates.filter((candidate) => kindsOf(candidate) & bit) : candidates};
}

/** The candidates in the order in which readers see them, as far as `needed`, with their records. */
export function rank(
  searcher: Searcher,
  {bySection, folded, asked, found}: Selection,
  candidates: Candidate[],
  needed: number,
  kind?: SearchKind
): Ranked[] {
  const top = best(candidates, Math.max(compared, needed));
  const {pageOf, kindOf} = searcher;
  if (!found) return [];
  const {records} = found;
  const pages = top.map(({page, score}): Ranked => ({page, score, records: []}));
  // Of each page its place among the best, counted from 1.
  const places = new Uint32Array(searcher.data.documents.pages.length);
  for (const [index, {page}] of pages.entries()) places[page] = index + 1;
  const {numbers} = records;
  for (let index = 0; index < numbers.length; index++) {
    const at = numbers[index] as number;
    const place = places[pageOf[at] as number] as number;
    if (place > 0 && (!kind || searchKinds[kindOf[at] as number] === kind)) pages[place - 1]?.records.push(at);
  }
  const byScore = (a: number, b: number) => (records.scores[b] as number) - (records.scores[a] as number) || a - b;
  for (const page of pages) page.records.sort(byScore);
  if (bySection) return ofSections(pages, records);
  const ranked = pages.sort((a, b) => b.score - a.score || a.page - b.page);
  const pieces = queryPieces(folded).map(({text}) => text);
  for (const page of ranked.slice(0, compared)) compare(searcher, records, page, asked, pieces, folded.includes(' '));
  return [...ranked.slice(0, compared).sort((a, b) => b.score - a.score || a.page - b.page), ...ranked.slice(compared)];
}

/** Pages in the order of their best sections. */
function ofSections(pages: Ranked[], {scores}: Scores): Ranked[] {
  const scoreOf = ({records}: Ranked) => scores[records[0] as number] as number;
  return pages.sort((a, b) => scoreOf(b) - scoreOf(a) || a.page - b.page);
}

/** The best of many, and of those that are as good as the last of them as many again. */
function best(candidates: Candidate[], count: number): Candidate[] {
  const least = new Float64Array(candidates.map(({score}) => score)).sort().at(-count) ?? 0;
  const equal = candidates.filter(({score}) => score === least);
  return [...candidates.filter(({score}) => score > least), ...equal.slice(0, count)];
}

/**
 * What a heading is worth that `count` records share: a field of many operations must not stand before the page about it, and
 * still before what only contains its name.
 */
function headingWorth(worth: number, count: number): number {
  const shared = worth / (1 + Math.log2(count) / 2);
  return worth > worths.heading[1] ? Math.max(worths.heading[1] + 2, shared) : shared;
}

/** Adds to a page's score what its names are worth, and puts its records in order. */
function compare(searcher: Searcher, records: Scores, ranked: Ranked, asked: readonly Asked[], pieces: string[], inWords: boolean): void {
  let most = 0;
  const long = asked.filter(({text}) => text.length > 3 || (text.length > 1 && isHan(text)));
  const {path} = searcher.page(ranked.page);
  const isReference = path.startsWith('/dev/api/') && path.split('/').length > referenceDepth;
  const front = ranked.records.slice(0, comparedRecords).map((at) => {
    const own = searcher.names(at);
    const keys = own.keys.map(
      (name) => (isReference && inWords ? keyInWords : 1) * nearness(name, asked.some(({text}) => text === name) ? asked : long, worths.key)
    );
    const heading = headingWorth(nearness(own.heading, asked, worths.heading), searcher.sameHeading[at] as number);
    const title = (isReference ? referenceTitle : 1) * nearness(own.title, asked, worths.title);
    const names = Math.max(title, heading, ...keys);
    const near = pieces.length > 1 && pieces.length < 9 ? 10 * proximity(searcher.folded(at), pieces) : 0;
    most = Math.max(most, names + near);
    return {at, value: (records.scores[at] as number) + names + near};
  });
  ranked.score += most;
  front.sort((a, b) => b.value - a.value || a.at - b.at);
  ranked.records.splice(0, front.length, ...front.map(({at}) => at));
}
