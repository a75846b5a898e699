import {matched, onShow} from './events';
import {read, write} from './storage';

const name = 'slash';
const root = document.documentElement;

/**
 * The box in the search dialog by which a reader keeps the key `/` for something else; `before-paint.ts` goes by the attribute.
 * The document has it disabled, since the dialog can be open before there is anything that hears the choice.
 */
export function slashSetting(): void {
  const show = () => {
    const off = root.dataset.slash === 'off';
    for (const box of document.querySelectorAll<HTMLInputElement>('input[data-slash]')) {
      box.checked = !off;
      box.disabled = false;
    }
  };
  onShow(() => {
    const kept = read(name);
    if (kept !== undefined) root.dataset.slash = kept ?? '';
    show();
  });
  document.addEventListener('change', (event) => {
    const box = matched<HTMLInputElement>(event, 'input[data-slash]');
    if (!box) return;
    root.dataset.slash = box.checked ? '' : 'off';
    write(name, root.dataset.slash);
  });
  show();
}
