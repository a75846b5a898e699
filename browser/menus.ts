import {matched} from './events';

/**
 * Closes a menu whose link is followed, so that it is closed on the way back. Where the browser does not know popovers, their buttons
 * set `data-open`, which the style sheet shows.
 */
export function menus(): void {
  const isNative = 'popover' in HTMLElement.prototype;
  document.addEventListener('click', (event) => {
    if (isNative) {
      const menu = matched(event, 'a[href]') && matched(event, '[popover]');
      if (menu?.matches(':popover-open')) menu.hidePopover();
      return;
    }
    const wanted = document.getElementById(matched(event, '[popovertarget]')?.getAttribute('popovertarget') ?? '');
    const opens = wanted !== null && !wanted.hasAttribute('data-open');
    if (wanted || matched(event, 'a[href]') || !matched(event, '[data-open]')) closeAll();
    if (opens) setOpen(wanted, true);
  });
  if (!isNative) document.addEventListener('keydown', ({key}) => key === 'Escape' && closeAll());
}

function closeAll(): void {
  for (const menu of document.querySelectorAll('[data-open]')) setOpen(menu, false);
}

function setOpen(menu: Element, open: boolean): void {
  menu.toggleAttribute('data-open', open);
  document.querySelector(`[popovertarget="${menu.id}"]`)?.setAttribute('aria-expanded', String(open));
}
