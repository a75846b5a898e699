import {Menu, Monitor, Moon, Search, Sun} from 'lucide';
import {getLocale, getTranslations} from 'next-intl/server';
import {Icon} from '@/components/ui/icon';
import {Link} from '@/components/ui/link';
import {topNavigation} from '@/content/navigation';
import {site} from '@/content/site';
import {localePath} from '@/i18n/navigation';
import {languageName, languageTag, locales} from '@/i18n/routing';
import {Logo} from './logo';

const themes = [
  ['system', Monitor],
  ['light', Sun],
  ['dark', Moon]
] as const;

/**
 * The top bar: name, navigation, announcement, search, language, theme, login. On a phone the navigation is a popover.
 * `path` and `search` are the address that the reader sees, without language.
 */
export async function Header({path, search}: {path: string; search: string}) {
  const locale = await getLocale();
  const t = await getTranslations();
  const here = encodeURIComponent(localePath(locale, path) + search);
  return (
    <header className="site-header">
      <section className="announcement" aria-label={t('AnnouncementBar.label')}>
        <Link href="/dev/activities">{t('AnnouncementBar.text')}</Link>
      </section>
      <Link href="/" className="site-name">
        <Logo />
        <span>{site.shortName[locale]}</span>
      </Link>
      <nav id="site-menu" popover="auto" className="site-menu" aria-label={t('TopNavigation.label')}>
        <ul>
          {topNavigation.map(({key, href}) => (
            <li key={key}>
              <a href={href}>{t(`TopNavigation.${key}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Link href="/search" className="search-link" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K /" data-search-open="">
        <Icon node={Search} />
        <span>{t('TopNavigation.search')}</span>
        <kbd className="needs-script">
          <span>Ctrl K</span>
          <span>⌘K</span>
        </kbd>
      </Link>
      <nav aria-label={t('LanguageMenu.label')} className="language-menu" data-language-menu="">
        {locales.map((each) => (
          <a
            key={each}
            href={localePath(each, path) + search}
            hrefLang={languageTag[each]}
            lang={languageTag[each]}
            aria-current={each === locale ? 'true' : undefined}
          >
            {languageName[each]}
          </a>
        ))}
      </nav>
      <button type="button" className="icon-button theme-button needs-script" data-theme-button="">
        {themes.map(([theme, icon]) => (
          <span key={theme} data-for={theme} title={t('Theme.label', {theme: t(`Theme.${theme}`)})}>
            <Icon node={icon} />
            <span className="sr-only">{t('Theme.label', {theme: t(`Theme.${theme}`)})}</span>
          </span>
        ))}
      </button>
      <Link href={`/login?redirect=${here}`} className="button-primary" rel="nofollow">
        {t('TopNavigation.login')}
      </Link>
      <button type="button" className="icon-button menu-button" popoverTarget="site-menu" aria-label={t('Menu.site')}>
        <Icon node={Menu} />
      </button>
    </header>
  );
}
