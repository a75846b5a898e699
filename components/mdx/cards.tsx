import {getLocale} from 'next-intl/server';
import type {ReactNode} from 'react';
import {localePath} from '@/i18n/navigation';

/** A grid of links. */
export function Cards({children}: {children: ReactNode}) {
  return <div className="cards">{children}</div>;
}

/** A link with a sentence about what is there. */
export async function Card({title, href, children}: {title: string; href: string; children?: ReactNode}) {
  const locale = await getLocale();
  return (
    <a href={localePath(locale, href)} className="card">
      <strong>{title}</strong>
      {children && <div>{children}</div>}
    </a>
  );
}
