'use client';

import {usePathname} from 'next/navigation';
import {useEffect} from 'react';

/**
 * Marks the section in view for screen readers and for browsers without `:target-current`, which do it by style alone.
 * The section in view is the last whose heading has passed the upper third of the window.
 */
export function ContentsMarker() {
  const pathname = usePathname();
  useEffect(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
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
    mark();
    window.addEventListener('scroll', onScroll, {passive: true});
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
    };
  }, [pathname]);
  return null;
}
