/** How far from the top of the page a text begins and ends. */
function extent(main: HTMLElement): {top: number; bottom: number; page: number} {
  const {top, bottom} = main.getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect().top;
  return {top: top - page, bottom: bottom - page, page};
}

type Place = {
  /** What in the new text comes first below the reader's line, where anything does. */
  near: Element | undefined;
  /** Scrolls to the place. */
  goThere: () => void;
};

/**
 * Keeps what the reader reads below the bars when a text gives way to the same text in another language: between what has the same
 * ids in both, the line is at the same share of the way. Measures `before` at once; `after` is shown by the time one goes there. At
 * the top of a page one stays there, and undefined is returned.
 */
export function keepPlace(before: HTMLElement, after: HTMLElement): Place | undefined {
  if (window.scrollY === 0) return undefined;
  const below = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const line = window.scrollY + below;
  const common = new Map([...after.querySelectorAll('[id]')].map((element) => [element.id, element]));
  const {top, bottom, page} = extent(before);
  let from: [top: number, twin?: Element] = [top];
  let to: [top: number, twin?: Element] = [bottom];
  for (const element of before.querySelectorAll('[id]')) {
    const box = element.getBoundingClientRect();
    const twin = common.get(element.id);
    if (!twin || box.height === 0) continue;
    const mark: typeof from = [box.top - page, twin];
    // A section one has gone to may begin a fraction of a pixel below the line.
    if (mark[0] <= line + 1 && mark[0] >= from[0]) from = mark;
    if (mark[0] > line + 1 && mark[0] < to[0]) to = mark;
  }
  const share = (line - from[0]) / (to[0] - from[0]);
  const goThere = () => {
    // Of no other element: it would have to be laid out for that.
    const now = extent(after);
    const start = from[1] ? from[1].getBoundingClientRect().top - now.page : now.top;
    const end = to[1] ? to[1].getBoundingClientRect().top - now.page : now.bottom;
    // Not `scrollBy`: the browser's own anchoring may move the page before that takes place.
    window.scrollTo({top: start + share * (end - start) - below, behavior: 'instant'});
  };
  return {near: to[1], goThere};
}

const choices = (main: HTMLElement) =>
  [...main.querySelectorAll<HTMLElement>('details, input, select')].filter((element) => !element.closest('.try-form'));

/**
 * What the reader has opened, chosen or written in a text stays so in the same text in another language, where the two have as many
 * of them. A form of Try it, which is made for one page, does not come along.
 */
export function keepChoices(before: HTMLElement, after: HTMLElement): void {
  const old = choices(before);
  const fresh = choices(after);
  if (old.length !== fresh.length) return;
  for (const [index, to] of fresh.entries()) {
    const from = old[index];
    if (to instanceof HTMLDetailsElement && from instanceof HTMLDetailsElement) to.open = from.open;
    if (to instanceof HTMLSelectElement && from instanceof HTMLSelectElement) to.selectedIndex = from.selectedIndex;
    if (to instanceof HTMLInputElement && from instanceof HTMLInputElement) {
      to.checked = from.checked;
      if (from.value !== from.defaultValue) to.value = from.value;
    }
  }
}
