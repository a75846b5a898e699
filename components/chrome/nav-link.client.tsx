'use client';

import {usePathname} from 'next/navigation';
import type {ReactNode} from 'react';
import {localePath, publicPath} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';

type NavLinkProps = {
  locale: Locale;
  /** Address without language. */
  path: string;
  /** Further address, without language, that shows the same page. */
  alias?: string;
  /** Marks every page below `path` too. */
  section?: boolean;
  children: ReactNode;
};

/** A link that says whether it leads to where the reader is. */
export function NavLink({locale, path, alias, section = false, children}: NavLinkProps) {
  const here = publicPath(usePathname());
  const exact = here === path || here === alias;
  const within = section && here.startsWith(`${path}/`);
  return (
    <a href={localePath(locale, path)} aria-current={exact ? 'page' : within ? 'true' : undefined}>
      {children}
    </a>
  );
}
