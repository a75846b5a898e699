import type {IconNode} from 'lucide';
import type {ReactNode} from 'react';
import {Icon} from './icon';
import {Link} from './link';

type CardProps = {
  title: string;
  href: string;
  icon?: IconNode;
  /** Whether it is as high as its neighbours in a list. */
  filled?: boolean;
  rel?: string;
  children?: ReactNode;
};

/** A grid of links; `large` where they say more. */
export function Cards({large = false, children}: {large?: boolean; children: ReactNode}) {
  return <div className={large ? 'mt-3.5 grid grid-cols-large-cards gap-3' : 'grid grid-cols-cards gap-3'}>{children}</div>;
}

/** A link with a sentence about what is there. */
export function Card({title, href, icon, filled = false, rel, children}: CardProps) {
  return (
    <Link
      href={href}
      rel={rel}
      className={`block rounded-xl border px-4.5 py-3.5 text-ink no-underline hover:border-accent ${filled ? 'h-full' : ''}`.trim()}
    >
      {icon && <Icon node={icon} size={20} className="me-2 inline-block align-text-bottom text-accent" />}
      <strong>{title}</strong>
      {children && <div className="mt-1 text-sm leading-relaxed text-muted">{children}</div>}
    </Link>
  );
}
