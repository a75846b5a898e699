'use client';

import {usePathname} from 'next/navigation';
import {type ReactNode, useEffect, useRef} from 'react';
import {publicPath} from '@/i18n/navigation';

/** A category of the sidebar, open when it holds the page the reader is on; the reader may open and close it. */
export function SidebarCategory({label, paths, children}: {label: string; paths: string[]; children: ReactNode}) {
  const holdsPage = paths.includes(publicPath(usePathname()));
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (holdsPage && details.current) details.current.open = true;
  }, [holdsPage]);
  return (
    <details ref={details} open={holdsPage} className="nav-category">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
