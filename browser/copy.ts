import {matched} from './events';
import {say} from './say';

/** How long a button shows that it has copied, in ms. */
const shown = 1500;

/** Buttons that copy: the text in `data-copy`, the file that `data-copy-from` names, or the code beside them where both are empty. */
export function copyButtons(): void {
  document.addEventListener('click', async (event) => {
    const button = matched(event, 'button[data-copy], button[data-copy-from]');
    if (!button) return;
    const done = await copy(button).catch(() => false);
    say(done ? 'copied' : 'notCopied');
    if (!done) return;
    button.dataset.done = '';
    setTimeout(() => delete button.dataset.done, shown);
  });
}

async function textOf({dataset, parentElement}: HTMLElement): Promise<string> {
  if (!dataset.copyFrom) return dataset.copy || parentElement?.querySelector('code')?.textContent || '';
  const response = await fetch(dataset.copyFrom);
  if (!response.ok) throw new Error(`${dataset.copyFrom}: ${response.status}`);
  return response.text();
}

async function copy(button: HTMLElement): Promise<boolean> {
  const text = textOf(button);
  try {
    // The browser lets a script copy only in the moment of the click, so a text that has to be fetched goes in as a promise.
    await navigator.clipboard.write([new ClipboardItem({'text/plain': text.then((each) => new Blob([each], {type: 'text/plain'}))})]);
    return true;
  } catch {
    return copySelected(await text, button);
  }
}

/** The old way, for pages over plain http and for browsers without the clipboard's interface: a selection is copied. */
function copySelected(text: string, button: HTMLElement): boolean {
  const area = document.createElement('textarea');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  area.readOnly = true;
  area.value = text;
  // Beside the button: what lies outside an open dialog cannot be selected.
  button.after(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  button.focus({preventScroll: true});
  return done;
}
