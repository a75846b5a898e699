/** What a text is that a spreadsheet has changed, tried in this order on the text in half width. */
const traces: [RegExp, string][] = [
  [/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i, 'a long number in scientific notation: its digits are lost'],
  [/^[+-]?\d+[.,]0+$/, 'a number with decimals that it did not have'],
  [/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, 'a number with separators that it did not have'],
  [/^#(?:N\/A|NAME\?|REF!|VALUE!|NUM!|NULL!|DIV\/0!|SPILL!|CALC!|GETTING_DATA)$/i, 'the error of a formula'],
  [/^#{3,}$/, 'a column that was too narrow to show its value'],
  [/^="?.*"$/, 'a formula'],
  [/^\d{1,4}[-/年]\d{1,2}(?:[-/月]\d{1,4}日?|月)?(?: \d{1,2}:\d{2}(?::\d{2})?)?$/, 'a date made of something else'],
  [/^\d{1,2}月\d{1,2}日$/, 'a date made of something else'],
  [/^(?:\d{1,2}[- ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-. ]\d{2,4}$/i, 'a date made of something else'],
  [/^\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i, 'a date made of something else']
];

/** Digits that a spreadsheet keeps of a number; it writes zeros for those after them. */
const keptDigits = 15;
const rounded = new RegExp(`^\\d{${keptDigits}}0+$`);

const half = (text: string) => text.normalize('NFKC').trim();

/**
 * What a spreadsheet has made of a name or number, in words that go on with "is"; undefined where nothing shows it.
 * `typed`: somebody has written it by hand, who may mean the zeros at its end.
 */
export function spreadsheetTrace(text: string, {typed = false} = {}): string | undefined {
  const plain = half(text);
  const trace = traces.find(([pattern]) => pattern.test(plain))?.[1];
  return trace ?? (!typed && rounded.test(plain) ? `a long number of which only ${keptDigits} digits are left` : undefined);
}

/** The day that a spreadsheet keeps under a number (days since the end of 1899); undefined where the text is no such number of this age. */
export function dayOfSerial(text: string): string | undefined {
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(half(text))?.[1];
  if (serial === undefined) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + Number(serial))).toISOString().slice(0, 10);
}

/** A number of digits alone: a spreadsheet takes it for a number, and zeros from its beginning. */
export const digitsAlone = (number: string) => /^\d+$/.test(half(number));

/** What a spreadsheet leaves of a number of digits alone. Another one stays as it is. */
export function withoutZeros(number: string): string {
  return digitsAlone(number) ? half(number).replace(/^0+(?=\d)/, '') : number;
}

/** How to get the values as the source has them. */
export const asText = 'make the cells text before the values are pasted from the source, and save again';
