/**
 * Marks the section in view in the page's contents, for screen readers and for browsers without `:target-current`, which does
 * it by style alone. The section in view is the last whose heading has passed the upper third of the window.
 * Returns what stops it.
 */
export function markContents(): () => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.page-contents a')];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let frame = 0;
  const mark = () => {
    frame = 0;
    const limit = window.innerHeight / 3;
    const current = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top <= limit);
    links.forEach((link, index) => {
      if (index === Math.max(current, 0)) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
  };
  const onScroll = () => {
    frame ||= requestAnimationFrame(mark);
  };
  if (links.length > 0) {
    mark();
    window.addEventListener('scroll', onScroll, {passive: true});
  }
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('scroll', onScroll);
  };
}
