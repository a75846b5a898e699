import Link from 'next/link';
import type {ComponentProps} from 'react';
import {localePath} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';

/** Links in a text name pages without language; this gives them the reader's. */
export function localLink(locale: Locale) {
  return function LocalLink({href = '', children}: ComponentProps<'a'>) {
    if (!href.startsWith('/')) return <a href={href}>{children}</a>;
    return (
      <Link href={localePath(locale, href)} prefetch={false}>
        {children}
      </Link>
    );
  };
}

/** A heading that is the link to itself. */
export function heading(Level: 'h2' | 'h3' | 'h4') {
  return function Heading({id, children}: ComponentProps<'h2'>) {
    return (
      <Level id={id}>
        <a href={`#${id}`} className="heading-link">
          {children}
        </a>
      </Level>
    );
  };
}

/** A table that scrolls inside its own box, by keyboard too. */
export function TableBox(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="table-box" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
