/** Most characters of one answer. A longer page is read in parts. */
export const mostCharacters = 20_000;

/** What a caller got wrong, in words it can act on. */
export class Refusal extends Error {}
