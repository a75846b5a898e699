/** Address of the page with every operation, without language. */
export const allOperationsPath = '/dev/api/operations';

/** Parameters of that page in its address: words, a method, a group. */
export const operationFilters = ['q', 'method', 'group'] as const;

/** Address of the page that shows the history of the API document, without language. */
export const referenceChangesPath = '/dev/api/changes';

/** The feed of that history, without language. */
export const referenceChangesFeed = '/api-changes.atom';

/** Anchor of a day on that page. */
export const entryId = (date: string) => `on-${date}`;

/** The reference as a collection of requests, without language. */
export const collectionPath = '/postman.json';
