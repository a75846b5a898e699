import {codesIn, identifiersIn} from './codes';
import {Found} from './collect';
import {Scores} from './scores';
import type {Part} from './search';
import type {Searcher} from './searcher';

/** The records of an index that are nearest to what was asked, the nearest first. */
export type Nearest = (searcher: Searcher) => readonly number[];

/**
 * How little a place says beside the next one, and how much nearness counts beside words. What stands first by words is right more often than
 * not, so first places keep their weight: with 60, the usual constant (Cormack, Clarke and Büttcher, SIGIR 2009), a poor model takes a
 * third of the right first answers away, with these hardly one.
 */
const evenness = 2;
const ofNearness = 0.5;

/** A step that no reader sees, which keeps records apart that have one score. */
const step = 1 - 1e-6;

/**
 * What answers a sentence, its records in the order of both rankings, by words and by nearness (reciprocal rank fusion). Codes and
 * identifiers that stand first by words stay there. Scores are those that the words give to each place, so that what follows may compare them.
 */
export function fuse(part: Part, nearest: Nearest): Part {
  const {searcher, selection} = part;
  const near = nearest(searcher);
  if (!selection.found || near.length === 0) return part;
  const {scores, numbers} = selection.found.records;
  const byWords = Array.from(numbers).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const named = new Set([...codesIn(searcher, selection.folded), ...identifiersIn(searcher, selection.folded)]);
  const other = byWords.findIndex((at) => !named.has(at));
  const kept = byWords.slice(0, other < 0 ? byWords.length : other);

  const worth = new Map<number, number>();
  const count = (list: readonly number[], weight: number) => {
    for (const [place, at] of list.entries()) worth.set(at, (worth.get(at) ?? 0) + weight / (evenness + place + 1));
  };
  count(byWords, 1);
  count(near, ofNearness);
  for (const at of kept) worth.delete(at);
  const order = [...kept, ...Array.from(worth.keys()).sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a - b)];

  const fused = new Scores(searcher.size);
  let score = Number.POSITIVE_INFINITY;
  for (const [place, at] of order.entries()) {
    const given = byWords[Math.min(place, byWords.length - 1)] as number;
    score = Math.min(scores[given] as number, score * step);
    fused.best(at, score);
  }
  const found = new Found(searcher);
  found.add(fused, 0);
  selection.found.release();
  const wanted = new Set([...selection.candidates.map(({page}) => page), ...near.map((at) => searcher.pageOf[at] as number)]);
  const candidates = Array.from(wanted, (page) => ({page, score: found.pages.scores[page] as number}));
  return {searcher, selection: {...selection, found, candidates}};
}
