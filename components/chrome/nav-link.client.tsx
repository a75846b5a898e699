'use client';

import {usePathname} from 'next/navigation';
import type {ReactNode} from 'react';
import {publicPath} from '@/i18n/navigation';

type NavLinkProps = {
  /** Public address. */
  href: string;
  /** Address without language, compared with the page the reader is on. */
  path: string;
  /** Further address, without language, that shows the same page. */
  alias?: string;
  /** Marks every page below `path` too. */
  section?: boolean;
  className?: string;
  children: ReactNode;
};

/** A link that says whether it leads to where the reader is. */
export function NavLink({href, path, alias, section = false, className, children}: NavLinkProps) {
  const here = publicPath(usePathname());
  const exact = here === path || here === alias;
  const within = section && here.startsWith(`${path}/`);
  return (
    <a href={href} className={className} aria-current={exact ? 'page' : within ? 'true' : undefined}>
      {children}
    </a>
  );
}
