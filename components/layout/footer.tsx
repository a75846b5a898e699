import {getLocale, getTranslations} from 'next-intl/server';
import {Link} from '@/components/ui/link';
import {site} from '@/content/site';
import {docPath, docs} from '@/lib/docs';

/** Says whose portal this is, and whose it is not. */
export async function Footer() {
  const locale = await getLocale();
  const t = await getTranslations('Footer');
  return (
    <footer className="site-footer">
      <p>{t('disclaimer')}</p>
      <nav aria-label={t('label')}>
        <Link href={docPath('agents')}>{docs.get(locale, 'agents')?.meta.title}</Link>
        <a href={site.officialDocs}>{t('official')}</a>
        <a href={site.officialSite}>{t('officialSite')}</a>
        <a href="/LICENSE.txt">{t('licence')}</a>
      </nav>
    </footer>
  );
}
