/** White space, hyphens and dashes of every kind, and characters without a width: nobody reads them aloud. */
const ignored = /[\s\p{Pd}\u2212\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/** A text without what is often retyped wrongly: width, case, spaces and hyphens. For comparing only, never for showing. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(ignored, '');
}

const brackets = /\s*[(（][^()（）]*[)）]/g;

/**
 * A name without what stands in brackets in it, with those brackets as they are written: `智谱清言（ChatGLM）` is 智谱清言 and （ChatGLM）.
 * Undefined where there are none, or nothing else.
 */
export function withoutBrackets(name: string): {base: string; left: string} | undefined {
  const left = name.match(brackets)?.join('').trim();
  const base = normalise(name.replace(brackets, ''));
  return left && base.length > 1 ? {base, left} : undefined;
}

/** Parts of a name or number that people call it by: the whole, what stands before and in brackets, a number's middle. */
export function namesIn(text: string): string[] {
  const plain = text.normalize('NFKC');
  const brackets = [...plain.matchAll(/\(([^()]+)\)/g)].map((match) => match[1] ?? '');
  const middle = /^\p{L}+-(.+)-\d{6,}$/u.exec(plain.trim())?.[1] ?? '';
  const all = [plain, plain.replace(/\([^()]*\)/g, ''), ...brackets, middle].map(normalise);
  return [...new Set(all)].filter((name) => name.length > 1);
}
