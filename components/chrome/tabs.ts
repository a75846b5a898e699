const key = 'code-tab';

function select(value: string, except?: HTMLInputElement) {
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-sync] > input')) {
    if (input.value === value && input.name !== except?.name) input.checked = true;
  }
}

/** Makes every group of code tabs show the language chosen in one of them, without moving the reader's line of sight. */
export function syncTabs(target: EventTarget | null) {
  if (!(target instanceof HTMLInputElement) || !target.parentElement?.matches('[data-sync]')) return;
  const before = target.getBoundingClientRect().top;
  select(target.value, target);
  window.scrollBy(0, target.getBoundingClientRect().top - before);
  try {
    localStorage.setItem(key, target.value);
  } catch {}
}

/** Shows the language that was chosen on an earlier page. */
export function restoreTabs() {
  try {
    const value = localStorage.getItem(key);
    if (value) select(value);
  } catch {}
}
