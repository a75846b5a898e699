'use client';

import {usePathname} from 'next/navigation';
import {type ReactNode, useEffect, useRef} from 'react';
import {publicPath} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';
import {NavLink} from './nav-link.client';

/** Label and address of a page; an address without a leading slash lies below the section's own. */
export type TreePage = [label: string, address: string];
export type TreeCategory = [label: string, pages: TreePage[]];
export type TreeGroup = [id: string, label: string, entries: (TreePage | TreeCategory)[]];

type SidebarTreeProps = {
  locale: Locale;
  /** Address of the section, without language; it shows the first page of the tree. */
  section: string;
  groups: TreeGroup[];
};

function isPage(entry: TreePage | TreeCategory): entry is TreePage {
  return typeof entry[1] === 'string';
}

/** The links of a sidebar. They come as data: as elements they would stand in each page twice, with all their markup. */
export function SidebarTree({locale, section, groups}: SidebarTreeProps) {
  const first = groups[0]?.[2][0];
  const path = (address: string) => (address.startsWith('/') ? address : `${section}/${address}`);
  const link = (entry: TreePage) => (
    <li key={entry[1]}>
      <NavLink locale={locale} path={path(entry[1])} alias={entry === first ? section : undefined}>
        {entry[0]}
      </NavLink>
    </li>
  );
  return groups.map(([id, label, entries]) => (
    <section key={id} aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>{label}</h2>
      <ul>
        {entries.map((entry) =>
          isPage(entry) ? (
            link(entry)
          ) : (
            <li key={entry[0]}>
              <Category label={entry[0]} paths={entry[1].map(([, address]) => path(address))}>
                <ul>{entry[1].map(link)}</ul>
              </Category>
            </li>
          )
        )}
      </ul>
    </section>
  ));
}

/** A category of the sidebar, open when it holds the page the reader is on; the reader may open and close it. */
function Category({label, paths, children}: {label: string; paths: string[]; children: ReactNode}) {
  const holdsPage = paths.includes(publicPath(usePathname()));
  const details = useRef<HTMLDetailsElement>(null);
  const heldPage = useRef(holdsPage);
  useEffect(() => {
    if (holdsPage && !heldPage.current && details.current) details.current.open = true;
    heldPage.current = holdsPage;
  }, [holdsPage]);
  return (
    <details ref={details} open={holdsPage} className="nav-category">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
