'use client';

import {usePathname} from 'next/navigation';
import type {ReactNode} from 'react';
import {localePath, publicPath} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';

/** The way to the login page, which brings the reader back to where they were. */
export function LoginLink({locale, children}: {locale: Locale; children: ReactNode}) {
  const here = localePath(locale, publicPath(usePathname()));
  return (
    <a href={`${localePath(locale, '/login')}?redirect=${encodeURIComponent(here)}`} className="button-primary" rel="nofollow">
      {children}
    </a>
  );
}
