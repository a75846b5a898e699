/**
 * Copies what a button stands for: the text in `data-copy`, or the code beside it where that is empty.
 * Shows the success on the button for a moment. False where the browser refuses.
 */
export async function copyFrom(button: HTMLElement): Promise<boolean> {
  const text = button.dataset.copy || button.parentElement?.querySelector('code')?.textContent || '';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  button.dataset.done = '';
  setTimeout(() => delete button.dataset.done, 1500);
  return true;
}
