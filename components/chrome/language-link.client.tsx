'use client';

import {usePathname} from 'next/navigation';
import type {MouseEvent, ReactNode} from 'react';
import {localePath, publicPath} from '@/i18n/navigation';
import {type Locale, languageTag} from '@/i18n/routing';

/** A plain link to this page in another language. With JavaScript it keeps the query and the section. */
export function LanguageLink({locale, current, children}: {locale: Locale; current: boolean; children: ReactNode}) {
  const href = localePath(locale, publicPath(usePathname()));
  const keepPlace = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = href + window.location.search + window.location.hash;
  };
  return (
    <a
      href={href}
      hrefLang={languageTag[locale]}
      lang={languageTag[locale]}
      aria-current={current ? 'true' : undefined}
      onClick={keepPlace}
    >
      {children}
    </a>
  );
}
