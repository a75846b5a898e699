/** Typing mistakes that a word of this length may have. */
export function allowedMistakes(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Letters to change, add, leave out or swap with their neighbour to get from one word to the other; `limit` + 1 as soon as it
 * is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, previous]: [number[], number[]] = [[], Array.from({length: b.length + 1}, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] as number) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return previous[b.length] as number;
}

const digits = (word: string) => word.replace(/\D+/g, ' ').trim();

/** Positions of the words nearest to `word` within the mistakes its length allows. Digits are never taken for mistakes. */
export function nearWords(word: string, terms: readonly string[]): number[] {
  let limit = allowedMistakes(word.length);
  if (limit === 0 || !/[a-z]{3}/.test(word)) return [];
  let near: number[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as string;
    if (Math.abs(term.length - word.length) > limit || digits(term) !== digits(word)) continue;
    const distance = editDistance(word, term, limit);
    if (distance > limit) continue;
    if (distance < limit) {
      limit = distance;
      near = [];
    }
    near.push(at);
  }
  return near;
}
