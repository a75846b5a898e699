import {matched, onShow} from './events';
import {read, write} from './storage';

const key = 'theme';
const root = document.documentElement;

/** The theme button steps from the system's to light to dark; without storage a choice lasts as long as the document. */
export function theme(): void {
  const {apple} = root.dataset;
  let chosen = root.dataset.theme ?? '';
  const show = () => {
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
    else delete root.dataset.theme;
  };
  const readAgain = () => {
    const stored = read(key);
    if (stored !== undefined) chosen = stored ?? '';
    show();
  };
  onShow(readAgain);
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) readAgain();
  });
  document.addEventListener('click', (event) => {
    if (!matched(event, '[data-theme-button]')) return;
    const now = root.dataset.theme;
    chosen = now === 'light' ? 'dark' : now ? '' : 'light';
    write(key, chosen);
    show();
  });
  // Where React finds a document changed, as by a translator, it draws all of it anew and takes away what it does not know.
  new MutationObserver(() => {
    if (apple !== undefined && root.dataset.apple === undefined) root.dataset.apple = apple;
    if (chosen && !root.dataset.theme) show();
  }).observe(root, {attributeFilter: ['data-theme', 'data-apple']});
}
