import {useTranslations} from 'next-intl';
import {Link} from '@/components/ui/link';
import {asWritten} from '@/lib/docs/models';
import type {NavItem} from '@/lib/docs/navigation';

/** The pages before and after this one in reading order. */
export function Pager({previous, next}: {previous?: NavItem; next?: NavItem}) {
  const t = useTranslations('DocPage');
  if (!previous && !next) return null;
  const link = (item: NavItem, direction: 'previous' | 'next') => (
    <Link
      href={item.path}
      rel={direction === 'next' ? 'next' : 'prev'}
      className={`rounded-lg border px-4 py-2.75 font-semibold wrap-anywhere hover:border-accent ${direction === 'next' ? 'col-start-2 text-end' : ''}`.trim()}
    >
      <small className="block font-normal text-muted">{t(direction)}</small> <span {...asWritten(item.label)}>{item.label}</span>
    </Link>
  );
  return (
    <nav aria-label={t('pager')} className="mt-6 grid grid-cols-2 gap-3">
      {previous && link(previous, 'previous')}
      {next && link(next, 'next')}
    </nav>
  );
}
