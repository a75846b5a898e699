import type {IconNode} from 'lucide';
import type {ReactNode} from 'react';
import {Icon} from './icon';
import {Link} from './link';

/** A grid of links. */
export function Cards({children}: {children: ReactNode}) {
  return <div className="cards">{children}</div>;
}

/** A link with a sentence about what is there. */
export function Card({title, href, icon, children}: {title: string; href: string; icon?: IconNode; children?: ReactNode}) {
  return (
    <Link href={href} className="card">
      {icon && <Icon node={icon} size={20} />}
      <strong>{title}</strong>
      {children && <div>{children}</div>}
    </Link>
  );
}
