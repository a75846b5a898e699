/** Code of an answer, finished or not, in which nothing is changed; and what stands between. */
const code = /(^ {0,3}(?:`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}(?:`{3,}|~{3,})[^\S\n]*$|(?![\s\S]))|(?<!`)`[^`\n]+`(?!`))/m;

/** A number of a passage, or several, as models write them. */
const numbers = /\s?(?:\[(\d{1,3}(?:\s*[,，、]\s*\d{1,3})*)\]|【(\d{1,3}(?:\s*[,，、]\s*\d{1,3})*)】)/g;

/** Lines that would make `[1]` a link to elsewhere, and the mark that the pages do not answer, where it stands beside an answer. */
const notForReaders = /^ {0,3}\[[^\]\n]+\]:.*$|\s*NOT_IN_PAGES\.?/gm;

/**
 * An answer with the numbers of passages that were given as `[1]`, each by itself, and without those that lead nowhere, which come back
 * as `unknown`. `count` passages were given. Code stays as it is.
 */
export function checkCitations(answer: string, count: number): {text: string; cited: number[]; unknown: number[]} {
  const cited = new Set<number>();
  const unknown = new Set<number>();
  const text = answer
    .split(code)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(notForReaders, '').replace(numbers, (whole, inner: string | undefined, wide: string | undefined) => {
            const all = (inner ?? wide ?? '').split(/[,，、]/).map(Number);
            const known = all.filter((number) => number >= 1 && number <= count);
            for (const number of all) (known.includes(number) ? cited : unknown).add(number);
            const space = /^\s/.exec(whole)?.[0] ?? '';
            return known.length > 0 ? space + known.map((number) => `[${number}]`).join('') : '';
          })
    )
    .join('');
  return {text, cited: [...cited].sort((a, b) => a - b), unknown: [...unknown].sort((a, b) => a - b)};
}
