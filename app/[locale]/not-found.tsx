import {useLocale, useTranslations} from 'next-intl';
import {Main} from '@/components/page/main';
import {pageHref} from '@/i18n/navigation';

/**
 * Second line behind the proxy, which answers unknown addresses before a page is asked. Small, because the router carries it
 * with every page.
 */
export default function NotFoundPage() {
  const t = useTranslations();
  return (
    <Main layout="narrow">
      <h1>{t('NotFoundPage.title')}</h1>
      <p>
        <a href={pageHref(useLocale(), '/')}>{t('TopNavigation.home')}</a>
      </p>
    </Main>
  );
}
