'use client';

import {usePathname} from 'next/navigation';
import type {ReactNode} from 'react';
import {localePath, publicPath} from '@/i18n/navigation';
import {type Locale, languageTag} from '@/i18n/routing';

/** A plain link to this page in another language. With JavaScript it keeps the query and the section (`earlyScript`). */
export function LanguageLink({locale, current, children}: {locale: Locale; current: boolean; children: ReactNode}) {
  const href = localePath(locale, publicPath(usePathname()));
  return (
    <a href={href} hrefLang={languageTag[locale]} lang={languageTag[locale]} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  );
}
