import {getLocale, getTranslations} from 'next-intl/server';
import {sectionTabs} from '@/content/navigation';
import {NavLink} from './nav-link.client';

/** The tab bar of the documentation, the current section marked. */
export async function SectionTabs() {
  const locale = await getLocale();
  const t = await getTranslations('SectionTabs');
  return (
    <nav aria-label={t('label')} className="section-tabs">
      <ul>
        {sectionTabs.map(({key, path}) => (
          <li key={key}>
            <NavLink locale={locale} path={path} section>
              {t(key)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
