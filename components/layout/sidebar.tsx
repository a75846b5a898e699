import {ListTree} from 'lucide';
import {useTranslations} from 'next-intl';
import type {ComponentProps, ReactNode} from 'react';
import {Icon} from '@/components/ui/icon';
import {Link} from '@/components/ui/link';
import {asWritten} from '@/lib/docs/models';
import {flatten, isCategory, type NavCategory, type NavGroup, type NavItem} from '@/lib/docs/navigation';
import {currentOf} from './current';

type SidebarProps = {
  groups: NavGroup[];
  label: string;
  /** Address of the section itself, without language; it shows the section's first page. */
  section: string;
  /** Address of the page the reader is on, without language. */
  here: string;
  /** Shown below the navigation. */
  children?: ReactNode;
};

/** Beside the text on wide screens; on narrow ones a panel over the page, closed at first. */
const panel =
  'fixed inset-0 end-auto h-dvh w-drawer scroll-py-[35%] overflow-y-auto overscroll-contain bg-surface px-3 pt-1 pb-8 text-sm text-ink [scrollbar-width:thin] max-lg:z-40 max-lg:floating max-lg:not-open:not-data-open:hidden lg:sticky lg:inset-auto lg:top-bars lg:block lg:h-below-bars lg:w-auto lg:border-e';
const entriesOf =
  'entries:block entries:rounded-sm entries:px-3 entries:py-1.25 entries:leading-normal entries:hover:bg-raised entries:current:bg-accent-soft entries:current:font-semibold max-lg:entries:py-1.75';
/** The line of a category. */
const fold = 'flex items-center justify-between folding';

/** Names what stands below it in the sidebar. */
export function SidebarHeading({className = 'ms-3', ...props}: ComponentProps<'h2'>) {
  return <h2 className={`mt-5.5 mb-1.5 text-xs tracking-wide text-muted latin:uppercase ${className}`} {...props} />;
}

/** Navigation of a section. Beside the text on wide screens, a popover behind a button on narrow ones. */
export function Sidebar({groups, label, section, here, children}: SidebarProps) {
  const t = useTranslations('Menu');
  const shown = here === section ? (flatten(groups)[0]?.path ?? here) : here;
  return (
    <>
      <div className="sticky top-bars z-10 max-2xs:static border-b bg-surface px-4 text-sm lg:hidden print:hidden">
        <button type="button" popoverTarget="sidebar" className="flex h-10 items-center gap-2 text-muted">
          <Icon node={ListTree} />
          {t('sections')}
        </button>
      </div>
      <div id="sidebar" popover="auto" className={panel}>
        <nav aria-label={label} className={entriesOf}>
          {groups.map(({id, label: heading, entries}) => (
            <section key={id} aria-labelledby={`group-${id}`}>
              <SidebarHeading id={`group-${id}`}>{heading}</SidebarHeading>
              <Entries entries={entries} section={section} here={shown} />
            </section>
          ))}
        </nav>
        {children}
      </div>
    </>
  );
}

type EntriesProps = {entries: (NavItem | NavCategory)[]; section: string; here: string; className?: string};

function Entries({entries, section, here, className}: EntriesProps) {
  // A page below an entry's own, such as that on which an operation is tried, is found by its entry.
  const current = ({path}: NavItem) => currentOf(here, path, path !== section);
  return (
    <ul className={className}>
      {entries.map((entry) => (
        <li key={entry.label}>
          {isCategory(entry) ? (
            <details open={entry.items.some(current)} data-category={entry.items[0]?.path}>
              <summary className={fold} {...asWritten(entry.label)}>
                {entry.label}
              </summary>
              <Entries entries={entry.items} section={section} here={here} className="ms-3 border-s ps-1.5" />
            </details>
          ) : (
            <Link href={entry.path} aria-current={current(entry)} {...asWritten(entry.label)}>
              {entry.label}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
