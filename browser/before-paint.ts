/**
 * The one inline script of every document; it runs before the first paint, in any browser, so it is written for the oldest.
 *
 * Its contract with `portal.js`: this script opens the search, by keys and by its link, for as long as the document lives, by
 * `showModal()` on `#search-dialog`, which puts the focus into its field, so that what is typed next stands there. `portal.js` does all
 * the rest, from whenever it comes: it sees the field focused and reads what is in it.
 */
var root = document.documentElement;
var theme: string | null;

/** What has been typed behind what asked for the search before its dialog was parsed. */
var waiting: string | undefined;

try {
  theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  if (localStorage.getItem('slash') === 'off') root.setAttribute('data-slash', 'off');
} catch {
  // Without storage the page follows the system, and every key is what it was meant to be.
}
if (/Mac|iPhone|iPad/.test(navigator.platform)) root.setAttribute('data-apple', '');

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey || !event.key) return;
  var shortcut = event.ctrlKey || event.metaKey;
  if (shortcut ? /^k$/i.test(event.key) && !event.shiftKey : isSlash(event) && waiting === undefined) {
    if (open()) event.preventDefault();
  } else if (waiting !== undefined && !shortcut && event.key.length === 1 && !isEditable(event)) {
    waiting += event.key;
    event.preventDefault();
  }
});
document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if ((event.target as Element).closest?.('[data-search-open]') && open()) event.preventDefault();
});
document.addEventListener('DOMContentLoaded', () => {
  if (waiting !== undefined && !open()) waiting = undefined;
});

/** Opens the search, or notes that it is wanted; false where the browser has no dialogs. */
function open(): boolean {
  var dialog = document.getElementById('search-dialog') as HTMLDialogElement | null;
  var field = dialog?.querySelector('input');
  if (!dialog || !field) {
    if (document.readyState !== 'loading' || !('HTMLDialogElement' in window)) return false;
    waiting = waiting || '';
    return true;
  }
  if (!dialog.showModal) return false;
  if (!dialog.open) {
    // Every search begins anew.
    field.value = waiting || '';
    dialog.showModal();
  }
  waiting = undefined;
  field.focus();
  return true;
}

/** Whether a key is the slash that opens the search: not in a field, and not where the reader has switched it off (WCAG 2.1.4). */
function isSlash(event: KeyboardEvent): boolean {
  return event.key === '/' && root.getAttribute('data-slash') !== 'off' && !isEditable(event);
}

/** Whether a key goes into a field, also one within an element of an extension. */
function isEditable(event: KeyboardEvent): boolean {
  var target = (event.composedPath?.()[0] || event.target) as HTMLElement;
  // A box or a radio button takes no letters, nor does the field of a dialog that has just closed, which has the focus until the next frame.
  if (/^(?:checkbox|radio)$/.test((target as HTMLInputElement).type) || target.closest?.('dialog:not([open])')) return false;
  return target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName);
}

export {};
