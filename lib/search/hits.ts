import type {Scores} from './scores';
import {field} from './vocabulary';

/** Score of a term by the fields in which it stands: the strongest counts, the others a little. */
const fieldScores = Float32Array.from({length: 16}, (_, fields) => {
  const present = (
    [
      [field.key, 12],
      [field.title, 8],
      [field.heading, 4],
      [field.body, 1]
    ] as const
  ).filter(([bit]) => fields & bit);
  return present.reduce((sum, [, score], index) => sum + (index === 0 ? score : score * 0.1), 0);
});

/** Every field, and those that are names. */
export const allFields = 15;
export const nameFields = field.heading | field.title;

/** Adds the records of a term, those that have it in one of `fields`. */
export function addPostings(hits: Scores, postings: Uint32Array, weight: number, fields: number): void {
  for (let index = 0; index < postings.length; index++) {
    const posting = postings[index] as number;
    const present = (posting >>> 4) & fields;
    if (present) hits.best(posting >>> 8, weight * ((fieldScores[present] as number) + 0.05 * (posting & 15)));
  }
}
