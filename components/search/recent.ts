const key = 'recent-searches';
const most = 6;

/** What this reader looked for last, newest first. It never leaves the browser. */
export function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts a query first among the recent ones. Without a store nothing is remembered. */
export function remember(query: string): void {
  if (query === '') return;
  try {
    localStorage.setItem(key, JSON.stringify([query, ...readRecent().filter((each) => each !== query)].slice(0, most)));
  } catch {
    return;
  }
}
