import {useTranslations} from 'next-intl';
import {Link} from '@/components/ui/link';
import {sectionTabs} from '@/content/navigation';
import {currentOf} from './current';

/** The tab bar of the documentation, the section of a reader at `here` marked. */
export function SectionTabs({here}: {here: string}) {
  const t = useTranslations('SectionTabs');
  return (
    <nav
      aria-label={t('label')}
      className="sticky top-header z-20 max-2xs:static overflow-x-auto scroll-px-4 border-b bg-surface text-sm [scrollbar-width:none]"
    >
      <ul className="flex h-tabs w-max gap-6 text-muted px-edge whitespace-nowrap links:flex links:h-tabs links:items-center links:border-b-2 links:border-transparent links:current:border-accent links:current:font-semibold">
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
