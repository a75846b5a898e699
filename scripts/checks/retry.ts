import {retryCodes} from '@/lib/docs/retry-codes';
import type {Finding} from './finding';
import type {Page} from './page';

/** A list of codes in a sample that says by its name what it is for. */
const lists = /\b(?:RETRY|retry)\b[^\n]*?[({[]([^)}\]]*)[)}\]]/g;

/** A sample that repeats calls by business code repeats exactly those the data calls worth it; more of HTTP or its own may follow. */
export function checkRetryCodes({doc, samples}: Pick<Page, 'doc' | 'samples'>): Finding[] {
  const wanted = retryCodes.filter((code) => code >= 1000).map(String);
  return samples.flatMap(({code, line}) =>
    [...code.matchAll(lists)].flatMap((match) => {
      const named = match[1]?.match(/["'](\d{4})["']/g)?.map((text) => text.slice(1, -1)) ?? [];
      if (named.length < 2 || named.toSorted().join() === wanted.toSorted().join()) return [];
      return [
        {
          file: doc.file,
          line: line + code.slice(0, match.index).split('\n').length,
          message: `the sample repeats ${named.join(', ')}.`,
          remedy: `Repeat ${wanted.join(', ')}: the codes of content/errors.ts with retry "pause" that current tables have.`
        }
      ];
    })
  );
}
