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

/** The sidebar and the tabs show the entry of the page, and the sidebar its categories as the reader has left them. */
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

/** Scrolls the sidebar and the tabs where the entry of the page, or the one above it, is out of sight. */
function showEntry(): void {
  for (const box of document.querySelectorAll('#sidebar, body > nav')) {
    const entry = box.querySelector('a[aria-current]')?.getBoundingClientRect();
    if (!entry) continue;
    const {top, bottom, height, left, right, width} = box.getBoundingClientRect();
    if (entry.top < top || entry.bottom > bottom) box.scrollTop += entry.top - top - height / 2;
    if (entry.left < left || entry.right > right) box.scrollLeft += entry.left - left - width / 2;
  }
}
