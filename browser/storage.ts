/** Where a value is kept: for every later visit, or until the tab is closed. */
export type Place = 'localStorage' | 'sessionStorage';

/** What is kept under a name, null where nothing is, undefined where the browser keeps nothing. */
export function read(name: string, place: Place = 'localStorage'): string | null | undefined {
  try {
    return window[place].getItem(name);
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name; an empty one is taken away. Does nothing where the browser keeps nothing. */
export function write(name: string, value: string, place: Place = 'localStorage'): void {
  try {
    if (value) window[place].setItem(name, value);
    else window[place].removeItem(name);
  } catch {
    // A reader who allows no storage still has the page.
  }
}
