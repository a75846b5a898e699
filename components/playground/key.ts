const name = 'try-it-key';
let typed = '';

function stored(): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** The key as typed on this page, or as kept for the tab at the reader's wish. */
export function readKey(): {key: string; kept: boolean} {
  const kept = stored();
  return {key: typed || (kept ?? ''), kept: kept !== null};
}

/** Holds the key in memory, and in the tab's storage only where `kept`. */
export function holdKey(key: string, kept: boolean): void {
  typed = key;
  try {
    if (kept) sessionStorage.setItem(name, key);
    else sessionStorage.removeItem(name);
  } catch {
    // Without storage the key stays in memory.
  }
}
