/** Attributes that say how the reader has left an element, not what it is. */
const ofReader: ReadonlySet<string> = new Set(['open', 'style']);

/** What is no part of the bars: the text, which has its own way, the styles, and what scripts have put into the body. */
const apart = 'main, template, script, noscript, link, dialog, next-route-announcer, [role="status"]';

/** Nodes that carry something for the reader. React leaves comments between texts. */
function parts(parent: Element): ChildNode[] {
  return [...parent.childNodes].filter((node) => (node instanceof Element ? !node.matches(apart) : node.nodeType === Node.TEXT_NODE));
}

/**
 * What has to be done for `live` to become `wanted`, as far as words and attributes go. Undefined where the two differ in more than
 * that, so that one cannot become the other.
 */
function changesTo(live: Element, wanted: Element, changes: (() => void)[] = []): (() => void)[] | undefined {
  if (live.tagName !== wanted.tagName) return undefined;
  for (const {name, value} of wanted.attributes) {
    if (live.getAttribute(name) !== value && !ofReader.has(name)) changes.push(() => live.setAttribute(name, value));
  }
  if (live.hasAttribute('aria-current') && !wanted.hasAttribute('aria-current')) changes.push(() => live.removeAttribute('aria-current'));
  const [before, after] = [parts(live), parts(wanted)];
  if (before.length !== after.length) return undefined;
  for (const [index, from] of before.entries()) {
    const to = after[index] as ChildNode;
    if (from instanceof Text && to instanceof Text) {
      if (from.data !== to.data)
        changes.push(() => {
          from.data = to.data;
        });
    } else if (!(from instanceof Element && to instanceof Element && changesTo(from, to, changes))) return undefined;
  }
  return changes;
}

/** Elements of the bars that can have the focus. */
const controls = 'body a[href], body button, body summary';

const inBars = <Found extends Element>(selector: string) =>
  [...document.querySelectorAll<Found>(selector)].filter((element) => !element.closest(apart));

/** How the reader has left the bars of a page, from when they are changed until React has put equal ones in their place. */
type Left = {
  pathname: string;
  details: HTMLDetailsElement[];
  controls: Element[];
  focused: Element | null;
  scrolled: number;
  /** The id of the menu that is open. */
  menu: string | undefined;
  waiting: (() => void)[];
};
let left: Left | undefined;

function noteBars(pathname: string): void {
  const sidebar = document.querySelector('.sidebar');
  const noted: Left = {
    pathname,
    details: inBars<HTMLDetailsElement>('.sidebar details'),
    controls: inBars(controls),
    focused: document.activeElement,
    scrolled: sidebar?.scrollTop ?? 0,
    menu: undefined,
    waiting: []
  };
  left = noted;
  sidebar?.addEventListener('scroll', () => {
    noted.scrolled = sidebar.scrollTop;
  });
  const listen = (type: string, act: (event: Event) => void) => {
    const listener = (event: Event) => {
      if (left === noted) act(event);
      else document.removeEventListener(type, listener, true);
    };
    document.addEventListener(type, listener, true);
  };
  listen('focusin', () => {
    noted.focused = document.activeElement;
  });
  listen('toggle', ({target}) => {
    if (target instanceof HTMLElement && target.popover) noted.menu = target.matches(':popover-open') ? target.id : undefined;
  });
}

/** Whether the bars are in a language that React has not reached. */
export function areAhead(): boolean {
  return left !== undefined;
}

/** Keeps for the bars that React will have made what would be lost with those that are ahead. Returns false where none are. */
export function keepForBars(act: () => void): boolean {
  left?.waiting.push(act);
  return left !== undefined;
}

/**
 * Makes the bars around the text those of another body, of the page at `pathname`, which has the same in another language. Returns
 * false, and changes nothing, where it has not.
 */
export function changeBars(body: HTMLElement, pathname: string): boolean {
  const changes = changesTo(document.body, body);
  if (!changes) return false;
  noteBars(pathname);
  for (const change of changes) change();
  return true;
}

/** Keeps the focus in the menu of languages where the chosen one is no longer in sight, as in the bar of a phone. */
export function keepFocusInMenu(): void {
  const inSight = (element: Element) => element.getClientRects().length > 0;
  const {activeElement} = document;
  if (activeElement && activeElement !== document.body && inSight(activeElement)) return;
  [...document.querySelectorAll<HTMLElement>('.language-menu a')].find(inSight)?.focus({preventScroll: true});
}

/**
 * Brings the bars that React has made to the state in which the reader has left the ones before, and returns true, if they are in
 * their place: those of the same page.
 */
export function settleBars(): boolean {
  if (!left) return false;
  const {pathname, details, controls: old, focused, scrolled, menu, waiting} = left;
  left = undefined;
  for (const act of waiting) setTimeout(act);
  if (pathname !== window.location.pathname) return false;
  inBars<HTMLDetailsElement>('.sidebar details').forEach((element, index) => {
    element.open = details[index]?.open ?? element.open;
  });
  if (menu) document.getElementById(menu)?.showPopover();
  const sidebar = document.querySelector('.sidebar');
  if (sidebar) sidebar.scrollTop = scrolled;
  const same = focused?.isConnected ? focused : inBars(controls)[focused ? old.indexOf(focused) : -1];
  if (same instanceof HTMLElement && same !== document.body) same.focus({preventScroll: true});
  return true;
}
