import type {Filing} from '@/lib/data/schema';
import {compareTexts, distanceWithin, type Stretch} from './difference';
import {namesIn, normalise, withoutBrackets} from './normalise';
import type {Registry} from './registry';

/** A record that is not what was asked for, but could be mistaken for it. */
export type NearMiss = {
  record: Filing;
  /** Field that comes near. */
  field: 'number' | 'model';
  /** `spelling`: at most two characters differ. `name`: the same name stands in it. */
  reason: 'spelling' | 'name';
  asked: Stretch[];
  official: Stretch[];
};

export type FilingCheck = {
  /** The question as asked, without space at its ends. */
  query: string;
  /**
   * Records with this very number or name; `verbatim` where every character is as filed. `without` is what the filed name has in
   * brackets beside the name that was asked for.
   */
  found: {record: Filing; field: 'number' | 'model'; verbatim: boolean; without?: string}[];
  near: NearMiss[];
};

const mostNear = 8;

/** How many characters may differ. A short name that differs in two is simply another name. */
function tolerance(length: number): number {
  return length <= 2 ? 0 : length <= 4 ? 1 : 2;
}

/**
 * Looks a number or name up. Width, case, spaces and hyphens are evened out before comparing; a name may lack what stands in
 * brackets in the filed one; near misses are within an edit distance of 2 or carry the same name, nearest first.
 */
export function checkFiling(registry: Registry, question: string): FilingCheck {
  const query = question.trim();
  const asked = normalise(query);
  if (!asked) return {query, found: [], near: []};
  const askedNames = new Set(namesIn(query));
  const limit = tolerance(asked.length);
  const found: FilingCheck['found'] = [];
  const candidates: {record: Filing; field: 'number' | 'model'; reason: NearMiss['reason']; distance: number}[] = [];
  for (const {record, number, model, names} of registry.entries) {
    const field = number === asked ? 'number' : model === asked ? 'model' : undefined;
    if (field) {
      found.push({record, field, verbatim: record[field] === query});
      continue;
    }
    const bare = withoutBrackets(record.model);
    if (bare?.base === asked) {
      found.push({record, field: 'model', verbatim: false, without: bare.left});
      continue;
    }
    const byNumber = distanceWithin(asked, number, limit);
    const byModel = distanceWithin(asked, model, limit);
    const distance = Math.min(byNumber, byModel);
    if (distance <= limit) candidates.push({record, field: byNumber <= byModel ? 'number' : 'model', reason: 'spelling', distance});
    else if (names.some((name) => askedNames.has(name)))
      candidates.push({record, field: /\d{6,}$/.test(asked) ? 'number' : 'model', reason: 'name', distance: limit + 1});
  }
  const near = candidates
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostNear)
    .map(({record, field, reason}): NearMiss => {
      const {left, right} = compareTexts(query, record[field]);
      return {record, field, reason, asked: left, official: right};
    });
  return {query, found, near};
}
