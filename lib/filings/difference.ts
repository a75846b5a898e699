import leven from 'leven';
import {normalise} from './normalise';

/** A stretch of text, and whether the other text has something else there. */
export type Stretch = {text: string; differs: boolean};

/** Edit distance of two texts, or `limit` + 1 where it is more than `limit`. */
export function distanceWithin(a: string, b: string, limit: number): number {
  return leven(a, b, {maxDistance: limit + 1});
}

/**
 * Both texts as written, cut into stretches that differ and stretches that do not. What `normalise` evens out counts
 * as equal.
 */
export function compareTexts(a: string, b: string): {left: Stretch[]; right: Stretch[]} {
  const left = [...a];
  const right = [...b];
  const [keptLeft, keptRight] = keptPairs(left.map(normalise), right.map(normalise));
  return {left: stretches(left, keptLeft), right: stretches(right, keptRight)};
}

/** Which characters of two texts a shortest edit keeps. Characters that normalise to nothing are always kept. */
function keptPairs(a: string[], b: string[]): [boolean[], boolean[]] {
  const places = (text: string[]) => text.flatMap((character, index) => (character ? [index] : []));
  const [as, bs] = [places(a), places(b)];
  const same = (i: number, j: number) => a[as[i] ?? -1] === b[bs[j] ?? -1];
  const table = Array.from({length: as.length + 1}, () => new Array<number>(bs.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = as.length; i >= 0; i--) {
    for (let j = bs.length; j >= 0; j--) {
      if (i === as.length || j === bs.length) (table[i] as number[])[j] = as.length - i + bs.length - j;
      else (table[i] as number[])[j] = Math.min(at(i + 1, j + 1) + (same(i, j) ? 0 : 1), at(i + 1, j) + 1, at(i, j + 1) + 1);
    }
  }
  const keptLeft = a.map((character) => !character);
  const keptRight = b.map((character) => !character);
  let [i, j] = [0, 0];
  while (i < as.length && j < bs.length) {
    if (same(i, j) && at(i, j) === at(i + 1, j + 1)) {
      keptLeft[as[i] as number] = true;
      keptRight[bs[j] as number] = true;
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j + 1) + 1) {
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j) + 1) i++;
    else j++;
  }
  return [keptLeft, keptRight];
}

function stretches(characters: string[], kept: boolean[]): Stretch[] {
  const parts: Stretch[] = [];
  characters.forEach((character, index) => {
    const differs = !kept[index];
    const last = parts.at(-1);
    if (last && last.differs === differs) last.text += character;
    else parts.push({text: character, differs});
  });
  return parts;
}
