import {normalise} from './normalise';

/** A stretch of text, and whether the other text has something else there. */
export type Stretch = {text: string; differs: boolean};

/** Two rows of the distance table, used again by every call: a look-up compares thousands of texts. */
let above: number[] = [];
let row: number[] = [];

/**
 * Edit distance of two texts, or `limit` + 1 as soon as it is known to be more than `limit`. Only cells within `limit` of the
 * diagonal can matter.
 */
export function distanceWithin(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    const character = a.charCodeAt(i - 1);
    row[from - 1] = from === 1 ? i : beyond;
    let least = row[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const up = j < i + limit ? (above[j] as number) + 1 : beyond;
      const diagonal = (above[j - 1] as number) + (character === b.charCodeAt(j - 1) ? 0 : 1);
      const value = Math.min(up, diagonal, (row[j - 1] as number) + 1);
      row[j] = value;
      if (value < least) least = value;
    }
    if (least > limit) return beyond;
    [above, row] = [row, above];
  }
  return Math.min(above[b.length] as number, beyond);
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
