import {getLocale, getTranslations} from 'next-intl/server';
import {localePath} from '@/i18n/navigation';
import type {NavItem} from '@/lib/nav';

/** The pages before and after this one in reading order. */
export async function Pager({previous, next}: {previous?: NavItem; next?: NavItem}) {
  if (!previous && !next) return null;
  const locale = await getLocale();
  const t = await getTranslations('DocPage');
  const link = (item: NavItem, direction: 'previous' | 'next') => (
    <a href={localePath(locale, item.path)} rel={direction === 'next' ? 'next' : 'prev'} data-direction={direction}>
      <small>{t(direction)}</small> {item.label}
    </a>
  );
  return (
    <nav aria-label={t('pager')} className="pager">
      {previous && link(previous, 'previous')}
      {next && link(next, 'next')}
    </nav>
  );
}
