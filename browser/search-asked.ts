import {publicPath} from '@/i18n/base-path';
import {searchedPath} from '@/lib/insights/opened';
import {matched} from './events';

const place = '#search-dialog[data-counted]';

/**
 * Tells the server of a query of the search dialog: with the result that was opened, or without one when the dialog is closed on it. What
 * is followed to the page of the search is counted there.
 */
export function searchAsked(): void {
  let told = false;
  const tell = (dialog: HTMLElement, opened: Record<string, string> = {}) => {
    const query = dialog.querySelector('input')?.value.trim() ?? '';
    if (query.length > 1)
      navigator.sendBeacon?.(publicPath(searchedPath), new URLSearchParams({q: query, locale: dialog.dataset.locale ?? '', ...opened}));
    told = true;
  };
  document.addEventListener('input', (event) => {
    if (matched(event, place)) told = false;
  });
  document.addEventListener('submit', (event) => {
    if (matched(event, place)) told = true;
  });
  // Before a click that is followed closes the dialog.
  document.addEventListener(
    'click',
    (event) => {
      const dialog = matched(event, place);
      const link = dialog && matched<HTMLAnchorElement>(event, 'a[href]');
      if (!link) return;
      const page = link.closest('[role="group"]');
      if (page?.parentElement)
        tell(dialog, {to: link.pathname + link.hash, place: String([...page.parentElement.children].indexOf(page) + 1)});
      else if (link.matches('[data-ask]')) tell(dialog);
      told = true;
    },
    true
  );
  document.addEventListener('close', ({target}) => !told && target instanceof HTMLElement && target.matches(place) && tell(target), true);
}
