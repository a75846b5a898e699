import {getTranslations} from 'next-intl/server';
import {Link} from '@/components/ui/link';
import {sectionTabs} from '@/content/navigation';
import {currentOf} from './current';

/** The tab bar of the documentation, the section of a reader at `here` marked. */
export async function SectionTabs({here}: {here: string}) {
  const t = await getTranslations('SectionTabs');
  return (
    <nav aria-label={t('label')} className="section-tabs">
      <ul>
        {sectionTabs.map(({key, path}) => (
          <li key={key}>
            <Link href={path} aria-current={currentOf(here, path, true)}>
              {t(key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
