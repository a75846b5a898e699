/** Address of the list, without language, as every address here. */
export const filingListPath = '/dev/howuse/Filing';
export const filingCheckPath = `${filingListPath}/check`;

/** Files for programs: some are the same in every language, the feed and the Markdown follow it. */
export const filingFiles = {json: '/filings.json', schema: '/filings.schema.json', csv: '/filings.csv'} as const;
export const localizedFilingFiles = {feed: '/filings.atom', markdown: '/filings.md'} as const;

/** Permanent address of a record. It stays when the record is changed or removed. */
export function filingPath(number: string): string {
  return `${filingListPath}/${encodeURIComponent(number)}`;
}
