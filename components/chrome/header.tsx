import {getLocale, getTranslations} from 'next-intl/server';
import {SearchLink} from '@/components/search/search-link';
import {topNavigation} from '@/content/navigation';
import {site} from '@/content/site';
import {localePath} from '@/i18n/navigation';
import {languageName, locales} from '@/i18n/routing';
import {BarIcon} from './bar-icon.client';
import {LanguageLink} from './language-link.client';
import {LoginLink} from './login-link.client';
import {Logo} from './logo';

const themes = ['system', 'light', 'dark'] as const;

/** The top bar: name, navigation, announcement, search, language, theme, login. On a phone the navigation is a popover. */
export async function Header() {
  const locale = await getLocale();
  const t = await getTranslations();
  return (
    <header className="site-header">
      <section className="announcement" aria-label={t('AnnouncementBar.label')}>
        <a href={localePath(locale, '/dev/activities')}>{t('AnnouncementBar.text')}</a>
      </section>
      <a href={localePath(locale, '/')} className="site-name">
        <Logo />
        <span>{site.shortName[locale]}</span>
      </a>
      <nav id="site-menu" popover="auto" className="site-menu" aria-label={t('TopNavigation.label')}>
        <ul>
          {topNavigation.map(({key, href}) => (
            <li key={key}>
              <a href={href}>{t(`TopNavigation.${key}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchLink />
      <nav aria-label={t('LanguageMenu.label')} className="language-menu">
        {locales.map((each) => (
          <LanguageLink key={each} locale={each} current={each === locale}>
            {languageName[each]}
          </LanguageLink>
        ))}
      </nav>
      <button type="button" className="icon-button theme-button needs-script">
        {themes.map((theme) => (
          <span key={theme} data-for={theme} title={t('Theme.label', {theme: t(`Theme.${theme}`)})}>
            <BarIcon name={theme} />
            <span className="sr-only">{t('Theme.label', {theme: t(`Theme.${theme}`)})}</span>
          </span>
        ))}
      </button>
      <LoginLink locale={locale}>{t('TopNavigation.login')}</LoginLink>
      <button type="button" className="icon-button menu-button" popoverTarget="site-menu" aria-label={t('Menu.site')}>
        <BarIcon name="menu" />
      </button>
    </header>
  );
}
