import {read, write} from './storage';

const key = 'recent-searches';
const most = 6;

/** What this reader looked for last, newest first. It never leaves the browser. */
function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(read(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts a query first among the recent ones. */
export function remember(query: string): void {
  if (query) write(key, JSON.stringify([query, ...readRecent().filter((each) => each !== query)].slice(0, most)));
}

/** Fills a fieldset with a button for each of the recent searches, or hides it. */
export function showRecent(fieldset: HTMLElement, wanted: boolean): void {
  const queries = wanted ? readRecent() : [];
  fieldset.hidden = queries.length === 0;
  for (const old of fieldset.querySelectorAll('button')) old.remove();
  for (const query of queries) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = query;
    button.value = query;
    fieldset.append(button);
  }
}
