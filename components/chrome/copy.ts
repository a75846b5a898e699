async function textFrom(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Blob([await response.text()], {type: 'text/plain'});
}

/**
 * Copies what a button stands for: the text in `data-copy`, the one at the address in `data-copy-from`, or
 * the code beside it where both are empty.
 * Shows the success on the button for a moment. False where the browser refuses.
 */
export async function copyFrom(button: HTMLElement): Promise<boolean> {
  const {copy, copyFrom: address} = button.dataset;
  const text = copy || button.parentElement?.querySelector('code')?.textContent || '';
  try {
    // The browser lets a script copy only in the moment of the click, so a text that has to be fetched goes in as a promise.
    if (address) await navigator.clipboard.write([new ClipboardItem({'text/plain': textFrom(address)})]);
    else await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  button.dataset.done = '';
  setTimeout(() => delete button.dataset.done, 1500);
  return true;
}
