import {getTranslations} from 'next-intl/server';
import {site} from '@/content/site';

/** Says whose portal this is, and whose it is not. */
export async function Footer() {
  const t = await getTranslations('Footer');
  return (
    <footer className="site-footer">
      <p>{t('disclaimer')}</p>
      <nav aria-label={t('label')}>
        <a href={site.officialDocs}>{t('official')}</a>
        <a href={site.officialSite}>{t('officialSite')}</a>
        <a href="/LICENSE.txt">{t('licence')}</a>
      </nav>
    </footer>
  );
}
