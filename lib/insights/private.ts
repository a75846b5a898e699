/** Digits of a telephone, an identity card or a bank card: ten or more in a row, however they are set apart. */
const longNumber = /(?:\d[\s().-]{0,2}){10,}/;
/** A number with its country, one of an identity card in groups, one of a passport. */
const otherNumbers = /\+\d[\d\s().-]{6,}|\b\d{3}-\d{2}-\d{4}\b|^[a-z]{1,2}\d{7,8}$/i;
const email = /[^\s@]+@[^\s@]+\.[^\s@.]{2,}/;
/** The prefixes that vendors give their keys, and what follows `Bearer`. */
const namedKey = /\b(?:sk|pk|rk|ak)[-_][\w-]{8,}|\b(?:gh[pousr]_|github_pat_|xox[abpr]-|AKIA|AIza|eyJ)[\w-]{8,}|\bbearer\s+\S{8,}/i;
/** Letters and digits in one piece that no word is as long as; 24 digits of hexadecimal are such a piece, too. */
const piece = /(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{20,}/i;
/** Number of a filing or registration: a place, a name, and the day with a serial number. */
const filing = /\b[a-z]+-[a-z\d]+-20\d{6}(?:\d{2,6})?\b/gi;

/**
 * Whether a text looks like something that is a person's own: a key, an e-mail address, a telephone number, the number of a card. Such a
 * query or address is not kept. Numbers of filings are no such thing.
 */
export function looksPrivate(text: string): boolean {
  const rest = text.normalize('NFKC').replace(filing, ' ');
  return [email, longNumber, otherNumbers, namedKey, piece].some((pattern) => pattern.test(rest));
}
