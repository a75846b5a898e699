import {Menu, Monitor, Moon, Search, Sun} from 'lucide';
import {useLocale, useTranslations} from 'next-intl';
import {IconButton} from '@/components/ui/button';
import {Icon} from '@/components/ui/icon';
import {Link} from '@/components/ui/link';
import {LinkButton} from '@/components/ui/link-button';
import {announcement, topNavigation} from '@/content/navigation';
import {publicPath} from '@/i18n/base-path';
import {pageHref} from '@/i18n/navigation';
import {languageName, languageTag, locales} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {portal} from '@/portal.config';
import {Logo} from './logo';

const themes = [
  {theme: 'system', icon: Monitor, shown: 'in-data-theme:hidden'},
  {theme: 'light', icon: Sun, shown: 'hidden in-data-[theme=light]:block'},
  {theme: 'dark', icon: Moon, shown: 'hidden in-data-[theme=dark]:block'}
] as const;

const bar =
  'sticky -top-9 z-30 max-2xs:static flex flex-wrap items-center gap-x-3 border-b bg-surface px-edge text-sm max-md:gap-x-1.5 max-xs:gap-x-0';
/** In the bar on wide screens; on narrow ones a panel below it, closed at first. */
const menu =
  'fixed inset-0 top-23 bottom-auto m-2 block w-auto overflow-visible rounded-xl bg-surface p-2 text-ink max-lg:floating max-lg:border max-lg:not-open:not-data-open:hidden lg:static lg:m-0 lg:p-0';
const menuLinks =
  'flex items-center gap-4.5 whitespace-nowrap max-lg:w-full max-lg:flex-col max-lg:items-stretch max-lg:gap-0 max-lg:text-base max-lg:links:block max-lg:links:px-3 max-lg:links:py-2.5';
const search =
  'ms-auto flex h-9 items-center gap-2 rounded-md border px-3 text-muted hover:border-accent hover:text-ink max-md:ms-0 max-md:border-0 max-md:px-2';
const keys = 'ms-1 min-w-13.5 rounded-xs border px-1 text-center max-md:hidden max-2xl:latin:hidden noscript:hidden';
const languages =
  'flex gap-1 text-muted links:rounded-sm links:px-1.75 links:py-0.75 links:current:bg-accent-soft max-md:links:current:hidden';

/** On a phone the bar has room for one other language; more of them stand in the menu. */
const fitsBar = locales.length <= 2;

/**
 * The top bar: name, navigation, announcement, search, language, theme, login. On a phone the navigation is a popover.
 * `path` and `search` are the address that the reader sees, without language.
 */
export function Header({path, search: query}: {path: string; search: string}) {
  const locale = useLocale();
  const t = useTranslations();
  const here = encodeURIComponent(pageHref(locale, path) + query);
  const languageLinks = locales.map((each) => (
    <a
      key={each}
      href={pageHref(each, path) + query}
      hrefLang={languageTag[each]}
      lang={languageTag[each]}
      aria-current={each === locale ? 'true' : undefined}
    >
      {languageName[each]}
    </a>
  ));
  return (
    <header className={bar}>
      {announcement && (
        <section
          className="-mx-edge flex h-9 min-w-0 shrink-0 basis-edge-to-edge items-center justify-center bg-accent-soft px-4 max-md:text-xs"
          aria-label={t('AnnouncementBar.label')}
        >
          <Link href={announcement} className="line-clamp-2 text-center leading-tight text-balance text-accent">
            {t('AnnouncementBar.text')}
          </Link>
        </section>
      )}
      <Link href="/" className="me-2 flex h-header items-center gap-2.5 text-base whitespace-nowrap max-md:me-auto">
        <Logo />
        <span className="max-md:sr-only">{textIn(portal.shortName, locale)}</span>
      </Link>
      <nav id="site-menu" popover="auto" className={menu} aria-label={t('TopNavigation.label')}>
        <ul className={menuLinks}>
          {topNavigation.map(({key, href}) => (
            <li key={key}>
              <a href={publicPath(href)}>{t(`TopNavigation.${key}`)}</a>
            </li>
          ))}
        </ul>
        {!fitsBar && (
          <p data-language-menu="" className="flex gap-2 border-t p-3 text-muted md:hidden">
            {languageLinks}
          </p>
        )}
      </nav>
      <Link href="/search" className={search} aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K /" data-search-open="">
        <Icon node={Search} />
        <span className="max-md:sr-only">{t('TopNavigation.search')}</span>
        <kbd className={keys}>
          <span className="in-data-apple:hidden">Ctrl K</span>
          <span className="hidden in-data-apple:inline">⌘K</span>
        </kbd>
      </Link>
      <nav aria-label={t('LanguageMenu.label')} className={languages + (fitsBar ? '' : ' max-md:hidden')} data-language-menu="">
        {languageLinks}
      </nav>
      <IconButton className="noscript:hidden" data-theme-button="">
        {themes.map(({theme, icon, shown}) => (
          <span key={theme} className={shown} title={t('Theme.label', {theme: t(`Theme.${theme}`)})}>
            <Icon node={icon} />
            <span className="sr-only">{t('Theme.label', {theme: t(`Theme.${theme}`)})}</span>
          </span>
        ))}
      </IconButton>
      <LinkButton href={`/login?redirect=${here}`} size="bar" rel="nofollow">
        {t('TopNavigation.login')}
      </LinkButton>
      <IconButton className="lg:hidden" popoverTarget="site-menu" aria-label={t('Menu.site')}>
        <Icon node={Menu} />
      </IconButton>
    </header>
  );
}
