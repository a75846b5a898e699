/** Shows the part of the page that the address names where a tab or something folded hides it. Most browsers unfold by themselves, none changes a tab. */
export function reveal(): void {
  addEventListener('hashchange', show);
  show();
}

function show(): void {
  const target = document.getElementById(decoded(location.hash.slice(1)));
  let changed = false;
  for (let around = target?.parentElement; around; around = around.parentElement) {
    const label = around.previousElementSibling;
    const tab = label instanceof HTMLLabelElement ? label.control : null;
    if (around instanceof HTMLDetailsElement && !around.open) changed = around.open = true;
    if (tab instanceof HTMLInputElement && tab.type === 'radio' && !tab.checked) changed = tab.checked = true;
  }
  if (changed) target?.scrollIntoView();
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
