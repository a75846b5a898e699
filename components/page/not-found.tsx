import {useLocale, useTranslations} from 'next-intl';
import {Frame} from '@/components/layout/frame';
import {Link} from '@/components/ui/link';
import {pageHref} from '@/i18n/navigation';
import {languageName, languageTag, otherLocales} from '@/i18n/routing';
import {sectionPaths} from '@/lib/routing/router';
import {Lead, Main} from './main';
import {usePlaceName} from './place-name';

/** What a reader meets at an address without a page: what happened, and the nearest ways on. */
export function NotFound({nearest}: {nearest: string}) {
  const locale = useLocale();
  const t = useTranslations();
  const nameOf = usePlaceName();
  const parents = sectionPaths.filter((path) => path === '/' || nearest === path || nearest.startsWith(`${path}/`)).reverse();
  return (
    <Frame path={nearest}>
      <Main layout="narrow">
        <header>
          <p className="font-mono text-sm font-semibold text-muted">404</p>
          <h1>{t('NotFoundPage.title')}</h1>
          <Lead>{t('NotFoundPage.description')}</Lead>
        </header>
        <nav className="prose" aria-labelledby="nearest">
          <h2 id="nearest">{t('NotFoundPage.parents')}</h2>
          <ul>
            {parents.map((path) => (
              <li key={path}>
                <Link href={path}>{path === '/' ? t('TopNavigation.home') : (nameOf(path) ?? path)}</Link>
              </li>
            ))}
          </ul>
          <p>
            <Link href="/search">{t('NotFoundPage.search')}</Link>
          </p>
          {otherLocales(locale).map((other) => (
            <p key={other}>
              <a href={pageHref(other, nearest)} hrefLang={languageTag[other]}>
                {t.rich('NotFoundPage.other', {name: () => <span lang={languageTag[other]}>{languageName[other]}</span>})}
              </a>
            </p>
          ))}
        </nav>
      </Main>
    </Frame>
  );
}
