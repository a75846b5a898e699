// A posting is a record's number with the fields and the count of a term in its lowest byte; lists are in order of the records.

/** First position from `at` on whose record is `record` or a later one, by steps that double. */
function skipTo(list: Uint32Array, at: number, record: number): number {
  let low = at;
  let step = 1;
  while (low + step < list.length && (list[low + step] as number) >>> 8 < record) {
    low += step;
    step *= 2;
  }
  let high = Math.min(list.length, low + step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) >>> 8 < record) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is left of the first list while the others are gone through; as long as the longest list that there was. */
let left = new Uint32Array();

/** Postings of the first list whose records are in all the others. */
export function intersect([first = new Uint32Array(), ...others]: Uint32Array[]): Uint32Array {
  if (others.length === 0) return first;
  if (left.length < first.length) left = new Uint32Array(first.length);
  let kept = first;
  let count = first.length;
  for (const list of others) {
    let both = 0;
    let at = 0;
    for (let index = 0; index < count; index++) {
      const posting = kept[index] as number;
      at = skipTo(list, at, posting >>> 8);
      if (at < list.length && (list[at] as number) >>> 8 === posting >>> 8) left[both++] = posting;
    }
    kept = left;
    count = both;
  }
  return left.slice(0, count);
}
