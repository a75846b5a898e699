/** How long a word that can be seen stays, in ms. */
const seen = 6000;
let timer = 0;

/**
 * Says a word of `[data-say]`, the page's live region, which has its words in data attributes. A success is for ears, as it shows on the
 * button; a failure shows, too.
 */
export function say(word: 'copied' | 'notCopied'): void {
  const region = document.querySelector<HTMLElement>('[data-say]');
  if (!region) return;
  clearTimeout(timer);
  region.textContent = '';
  region.toggleAttribute('data-seen', word === 'notCopied');
  // Emptied first, and filled later: the same word again is a change that is read out.
  timer = window.setTimeout(() => {
    region.textContent = region.dataset[word] ?? '';
    timer = window.setTimeout(() => {
      region.textContent = '';
      region.removeAttribute('data-seen');
    }, seen);
  }, 50);
}
