import {getLocale, getTranslations} from 'next-intl/server';
import {localePath} from '@/i18n/navigation';

/**
 * Second line behind the proxy, which answers unknown addresses before a page is asked. Small, because the router carries it
 * with every page.
 */
export default async function NotFoundPage() {
  const t = await getTranslations();
  return (
    <main id="content" className="doc narrow" tabIndex={-1}>
      <h1>{t('NotFoundPage.title')}</h1>
      <p>
        <a href={localePath(await getLocale(), '/')}>{t('TopNavigation.home')}</a>
      </p>
    </main>
  );
}
