/** Longest question, in UTF-16 units. */
export const mostQuestion = 500;

/** Earlier questions, with their answers, that go along with a new one. */
export const mostTurns = 4;

/** Longest answer that is shown, in UTF-16 units, and the tokens that the model is allowed for it. */
export const mostAnswer = 8000;
export const mostAnswerTokens = 2000;

/** Most tokens of all passages, of one of them, and of the earlier turns, as `tokensOf` counts them. */
export const mostPassageTokens = 6000;
export const mostOfPassage = 1500;
export const mostTurnTokens = 1500;

/** Most passages. */
export const mostPassages = 12;

/**
 * How many tokens a text is, estimated from above, since every model counts otherwise: a character of Chinese or of another script that
 * has no spaces as one, three others as one.
 */
export function tokensOf(text: string): number {
  let wide = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x2e7f) wide++;
  return wide + Math.ceil((text.length - wide) / 3);
}

/** The beginning of a text that is at most so many tokens, to the end of a line where one is near. */
export function cutToTokens(text: string, most: number): string {
  if (tokensOf(text) <= most) return text;
  let end = Math.min(text.length, most * 3);
  while (tokensOf(text.slice(0, end)) > most) end = Math.floor(end * 0.9);
  const line = text.lastIndexOf('\n', end);
  return text.slice(0, line > end / 2 ? line : end);
}
