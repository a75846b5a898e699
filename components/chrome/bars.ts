/** Attributes that say how the reader has left an element, not what it is. */
const ofReader: ReadonlySet<string> = new Set(['open', 'style']);

/** What is no part of the bars: the text, which has its own way, and what scripts have put into the body. */
const apart = 'main, template, script, dialog, next-route-announcer';

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

/** How the reader has left the bars, from when they are changed until React has put equal ones in their place. */
let left: {details: HTMLDetailsElement[]; controls: Element[]; focused: Element | null; scrolled: number} | undefined;

function noteBars(): void {
  const sidebar = document.querySelector('.sidebar');
  const noted = {
    details: inBars<HTMLDetailsElement>('.sidebar details'),
    controls: inBars(controls),
    focused: document.activeElement,
    scrolled: sidebar?.scrollTop ?? 0
  };
  left = noted;
  sidebar?.addEventListener('scroll', () => {
    noted.scrolled = sidebar.scrollTop;
  });
  const onFocus = () => {
    if (left === noted) noted.focused = document.activeElement;
    else document.removeEventListener('focusin', onFocus);
  };
  document.addEventListener('focusin', onFocus);
}

/** Whether the bars are in a language that React has not reached. */
export function areAhead(): boolean {
  return left !== undefined;
}

/**
 * Makes the bars around the text those of another body, which has the same in another language. Returns false, and changes
 * nothing, where it has not.
 */
export function changeBars(body: HTMLElement): boolean {
  const changes = changesTo(document.body, body);
  if (!changes) return false;
  noteBars();
  for (const change of changes) change();
  return true;
}

/** Keeps the focus in the menu of languages where the chosen one is no longer in sight, as in the bar of a phone. */
export function keepFocusInMenu(): void {
  if (document.activeElement !== document.body) return;
  const links = [...document.querySelectorAll<HTMLElement>('.language-menu a')];
  links.find((link) => link.checkVisibility())?.focus({preventScroll: true});
}

/** Brings the bars that React has made to the state in which the reader has left the ones before, if they are in their place. */
export function settleBars(): boolean {
  if (!left) return false;
  const {details, controls: old, focused, scrolled} = left;
  left = undefined;
  inBars<HTMLDetailsElement>('.sidebar details').forEach((element, index) => {
    element.open = details[index]?.open ?? element.open;
  });
  const sidebar = document.querySelector('.sidebar');
  if (sidebar) sidebar.scrollTop = scrolled;
  const same = focused?.isConnected ? focused : inBars(controls)[focused ? old.indexOf(focused) : -1];
  if (same instanceof HTMLElement && same !== document.body) same.focus({preventScroll: true});
  return true;
}
