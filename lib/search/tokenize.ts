/** A run of Han characters, or a word or identifier of other letters and digits with its separators. */
const pieces = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[-_./](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*/gu;

const han = /^\p{Script=Han}/u;
const separators = /[-_./]/;
const camel = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
const longestWord = 64;
const mostSuffixes = 8;

/** One thing a query asks for: a run of Han characters, or a word without its separators. */
export type Piece = {han: boolean; text: string};

export function isHan(text: string): boolean {
  return han.test(text);
}

/** A folded query cut where the script changes. Identifiers lose their separators: `GLM-4-Plus`, `glm4plus` → glm4plus. */
export function queryPieces(folded: string): Piece[] {
  return (folded.match(pieces) ?? []).map((piece) =>
    isHan(piece) ? {han: true, text: piece} : {han: false, text: piece.replace(/[-_./]/g, '').slice(0, longestWord)}
  );
}

/** The characters of a Han run and its pairs of neighbours. */
export function grams(run: string): {single: string[]; pairs: string[]} {
  const single = Array.from(run);
  return {single, pairs: single.slice(1).map((character, index) => (single[index] as string) + character)};
}

/**
 * Words under which an identifier is found: whole, from each of its parts on, each part, what follows a part's number (128K),
 * and the parts of camelCase.
 * `original` has the capitals, `folded` is its folded form.
 */
function wordsOf(original: string, folded: string): string[] {
  const parts = folded.split(separators);
  const words = new Set<string>();
  parts.forEach((part, index) => {
    if (index < mostSuffixes) words.add(parts.slice(index).join('').slice(0, longestWord));
    words.add(part.slice(0, longestWord));
    const unit = /^\d+(\D.*)$/.exec(part)?.[1];
    if (unit) words.add(unit.slice(0, longestWord));
  });
  for (const part of original.split(separators)) {
    const humps = part.split(camel);
    if (humps.length > 1) for (const hump of humps) if (hump.length > 1) words.add(hump.toLowerCase());
  }
  return [...words];
}

const mostJoined = 3;

/** Neighbouring words of a folded name as one, as identifiers have them: `Function Call` → functioncall, for `function_call`. */
export function joinedWords(folded: string): string[] {
  const words = (folded.match(pieces) ?? []).map((piece) => (isHan(piece) ? '' : piece.replace(/[-_./]/g, '')));
  return words.flatMap((_, from) => {
    const run = words.slice(from, from + mostJoined);
    const end = run.indexOf('');
    const joined = run.slice(0, end < 0 ? run.length : end).map((__, index) => run.slice(0, index + 1).join(''));
    return joined.slice(1).filter((word) => word.length <= longestWord);
  });
}

/** Hands every term of a text to `gram` (Han characters and pairs) or `word`, as often as it occurs. */
export function tokenize(original: string, folded: string, gram: (term: string) => void, word: (term: string) => void): void {
  for (const match of folded.matchAll(pieces)) {
    const [piece] = match;
    if (isHan(piece)) {
      const {single, pairs} = grams(piece);
      for (const term of single) gram(term);
      for (const term of pairs) gram(term);
    } else if (/^(?:[a-z]+|\d+)$/.test(piece) && original.slice(match.index + 1, match.index + piece.length) === piece.slice(1)) {
      word(piece);
    } else {
      for (const term of wordsOf(original.slice(match.index, match.index + piece.length), piece)) word(term);
    }
  }
}
