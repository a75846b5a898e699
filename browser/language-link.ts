import {matched} from './events';

/** The link to the other language takes along the query and the section, from the moment the reader comes to it. */
export function languageLink(): void {
  for (const type of ['pointerover', 'focusin', 'click']) {
    document.addEventListener(
      type,
      (event) => {
        const link = matched<HTMLAnchorElement>(event, '[data-language-menu] a');
        const href = link && link.pathname + location.search + location.hash;
        if (href && link.getAttribute('href') !== href) link.setAttribute('href', href);
      },
      true
    );
  }
}
