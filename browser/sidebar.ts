import {matched, onShow} from './events';
import {read, write} from './storage';

const key = 'sidebar';

/** The categories that the reader has opened (true) or closed in this session, by their name in `data-category`. */
function chosen(): Record<string, boolean> {
  try {
    return Object(JSON.parse(read(key, 'sessionStorage') || '{}'));
  } catch {
    return {};
  }
}

/** The sidebar shows the entry of the page, and its categories as the reader has left them. */
export function sidebar(): void {
  const show = () => {
    const open = chosen();
    for (const category of document.querySelectorAll<HTMLDetailsElement>('#sidebar details[data-category]')) {
      category.open = category.querySelector('[aria-current="page"]') !== null || (open[category.dataset.category ?? ''] ?? category.open);
    }
    showEntry();
  };
  show();
  onShow(show);
  document.addEventListener('click', (event) => {
    const category = matched(event, '#sidebar summary')?.parentElement;
    if (!(category instanceof HTMLDetailsElement)) return;
    write(key, JSON.stringify({...chosen(), [category.dataset.category ?? '']: !category.open}), 'sessionStorage');
  });
  // On a narrow screen it has no size before it is opened.
  document.addEventListener('toggle', ({target}) => (target as Element).id === 'sidebar' && showEntry(), true);
}

/** Scrolls the sidebar where the entry of the page is out of sight. */
function showEntry(): void {
  const entry = document.querySelector('#sidebar [aria-current="page"]')?.getBoundingClientRect();
  const box = document.getElementById('sidebar');
  if (!entry || !box) return;
  const {top, bottom, height} = box.getBoundingClientRect();
  if (entry.top < top || entry.bottom > bottom) box.scrollTop += entry.top - top - height / 2;
}
