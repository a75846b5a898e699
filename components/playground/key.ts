const name = 'try-it-key';

/** The key that is kept for the tab at the reader's wish, if one is. */
export function keptKey(): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps the key in the tab's storage where `keep`, and takes it out of there otherwise. */
export function keepKey(key: string, keep: boolean): void {
  try {
    if (keep) sessionStorage.setItem(name, key);
    else sessionStorage.removeItem(name);
  } catch {
    // Without storage the key stays in its field.
  }
}
