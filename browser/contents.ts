const selector = '[data-contents] a';

/**
 * Marks the section in view in the page's contents: the last one whose heading has passed the upper third of the window.
 * Links and headings are looked up each time, as a translator may have put others in their place.
 */
export function contents(): void {
  if (!document.querySelector(selector)) return;
  let frame = 0;
  const onFrame = () => {
    frame = 0;
    mark();
  };
  const onScroll = () => {
    if (frame === 0) frame = requestAnimationFrame(onFrame);
  };
  addEventListener('scroll', onScroll, {passive: true});
  mark();
}

function mark(): void {
  const limit = innerHeight / 3;
  const links = [...document.querySelectorAll(selector)];
  let current = links[0];
  for (const link of links) {
    const heading = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    if (heading && heading.getBoundingClientRect().top <= limit) current = link;
  }
  for (const link of links) {
    if (link !== current) link.removeAttribute('aria-current');
    else if (!link.hasAttribute('aria-current')) link.setAttribute('aria-current', 'location');
  }
}
