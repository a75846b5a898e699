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

/** Postings of the first list whose records are in all the others. */
export function intersect([first = new Uint32Array(), ...others]: Uint32Array[]): Uint32Array {
  let kept = first;
  for (const list of others) {
    const next = new Uint32Array(kept.length);
    let count = 0;
    let at = 0;
    for (let index = 0; index < kept.length; index++) {
      const record = (kept[index] as number) >>> 8;
      at = skipTo(list, at, record);
      if (at < list.length && (list[at] as number) >>> 8 === record) next[count++] = kept[index] as number;
    }
    kept = next.subarray(0, count);
  }
  return kept;
}
