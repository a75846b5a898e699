import {isPlainClick, matched} from './events';

const find = () => document.querySelector<HTMLDialogElement>('#search-dialog');

/**
 * The search, which `before-paint.ts` opens, closes by Escape, by a click beside it and when a result is followed; its button needs no
 * script. What it shows is up to `search-results.ts`.
 */
export function searchDialog(): void {
  let pressed: EventTarget | null = null;
  document.addEventListener('pointerdown', ({target}) => {
    pressed = target;
  });
  document.addEventListener('click', (event) => {
    const dialog = find();
    if (dialog?.open && closes(event, dialog, pressed)) dialog.close();
  });
  // Of itself the field takes the first Escape to empty itself.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || event.keyCode === 229 || !matched(event, '#search-dialog')) return;
    event.preventDefault();
    find()?.close();
  });
  // On the way back to a page that was kept, nothing lies over it.
  addEventListener('pagehide', () => find()?.open && find()?.close());
}

/** Whether a click closes the dialog: on a link that is followed, or beside it, where no selection of text has ended. */
function closes(event: MouseEvent, dialog: HTMLDialogElement, pressed: EventTarget | null): boolean {
  if (matched(event, '#search-dialog a[href]')) return isPlainClick(event);
  return event.target === dialog && pressed === dialog;
}
