import {useLocale, useTranslations} from 'next-intl';
import {Link} from '@/components/ui/link';
import {publicPath} from '@/i18n/base-path';
import {docPath, docs} from '@/lib/docs';
import {portal} from '@/portal.config';

/** Says whose portal this is, and whose it is not. */
export function Footer() {
  const locale = useLocale();
  const t = useTranslations('Footer');
  return (
    <footer className="flex flex-wrap justify-between gap-x-8 gap-y-3 border-t px-edge py-6 text-xs text-muted">
      <p>{t('disclaimer')}</p>
      <nav aria-label={t('label')} className="flex flex-wrap gap-x-5 gap-y-1 text-accent">
        {docs.exists('agents') && <Link href={docPath('agents')}>{docs.get(locale, 'agents')?.meta.title}</Link>}
        {portal.officialDocs && <a href={portal.officialDocs}>{t('official')}</a>}
        {portal.officialSite && <a href={portal.officialSite}>{t('officialSite')}</a>}
        <a href={publicPath('/LICENSE.txt')}>{t('licence')}</a>
      </nav>
    </footer>
  );
}
