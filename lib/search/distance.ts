/** Typing mistakes that a word of this length may have. */
function allowedMistakes(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Longest word that is compared; the rows are reused. */
const longest = 64;
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as [
  Uint8Array,
  Uint8Array,
  Uint8Array
];

/**
 * Letters to change, add, leave out or swap with their neighbour to get from one word to the other; `limit` + 1 as soon as it
 * is more than `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > longest || b.length > longest) return limit + 1;
  let [before, previous, row] = rows;
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let value = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + (letter === other ? 0 : 1)
      );
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        value = Math.min(value, (before[j - 2] as number) + 1);
      row[j] = value;
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    [before, previous, row] = [previous, row, before];
  }
  return previous[b.length] as number;
}

const digits = (word: string) => word.replace(/\D+/g, ' ').trim();

/** Positions of the words nearest to `word` within the mistakes its length allows. Digits are never taken for mistakes. */
export function nearWords(word: string, terms: readonly string[], byLength: readonly number[][]): number[] {
  let limit = allowedMistakes(word.length);
  if (limit === 0 || !/[a-z]{3}/.test(word)) return [];
  const number = digits(word);
  const found: {at: number; distance: number}[] = [];
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const at of byLength[length] ?? []) {
      const term = terms[at] as string;
      const distance = editDistance(word, term, limit);
      if (distance > limit || digits(term) !== number) continue;
      limit = distance;
      found.push({at, distance});
    }
  }
  return found.filter(({distance}) => distance === limit).map(({at}) => at);
}
