import type {Thing} from '../journeys/reader';

/**
 * Finds what a reader means by a role and a name, or by a text, among what a page shows; it runs in the page. The name is the one that
 * HTML gives; that the browser gives the same to a screen reader is asked of the browser itself.
 */
export function find(thing: Thing): HTMLElement[] {
  const selectors: Record<string, string> = {
    banner: 'body > header',
    button: 'button',
    combobox: '[role="combobox"]',
    dialog: 'dialog[open]',
    group: 'fieldset, details, [role="group"]',
    heading: 'h1, h2, h3, h4',
    link: 'a[href]:not([role])',
    main: 'main',
    navigation: 'nav',
    option: '[role="option"]',
    radio: 'input[type="radio"]',
    region: 'section, [role="region"]',
    rowheader: 'th[scope="row"]',
    searchbox: 'input[type="search"]',
    status: '[role="status"], output',
    textbox: 'textarea, input[type="text"], input[type="password"], input:not([type])'
  };
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement) => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : [];
    const legend = element.querySelector(':scope > legend');
    const named = element.getAttribute('aria-label') ?? ids.map((id) => document.getElementById(id)?.textContent).join(' ');
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown is meant, not what is there
    return clean(named || labels.map((label) => label.textContent).join(' ') || legend?.textContent || element.innerText);
  };
  const isShown = (element: HTMLElement) => element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;
  const places: ParentNode[] = thing.within ? find(thing.within) : [document];
  const within = (selector: string) => places.flatMap((place) => [...place.querySelectorAll<HTMLElement>(selector)]);
  if ('text' in thing) {
    const {text} = thing;
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown is meant, not what is there
    const holds = (element: Element) => clean((element as HTMLElement).innerText) === text;
    return within('*').filter((element) => isShown(element) && holds(element) && ![...element.children].some(holds));
  }
  const {role, name, level} = thing;
  const selector = level ? `h${level}` : (selectors[role] ?? `[role="${role}"]`);
  return within(selector).filter((element) => isShown(element) && (name === undefined || nameOf(element) === name));
}
