import {ListTree} from 'lucide';
import {getTranslations} from 'next-intl/server';
import type {ReactNode} from 'react';
import {Icon} from '@/components/ui/icon';
import {Link} from '@/components/ui/link';
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

/** Navigation of a section. Beside the text on wide screens, a popover behind a button on narrow ones. */
export async function Sidebar({groups, label, section, here, children}: SidebarProps) {
  const t = await getTranslations('Menu');
  const shown = here === section ? (flatten(groups)[0]?.path ?? here) : here;
  return (
    <>
      <div className="sidebar-bar">
        <button type="button" popoverTarget="sidebar">
          <Icon node={ListTree} />
          {t('sections')}
        </button>
      </div>
      <div id="sidebar" popover="auto" className="sidebar">
        <nav aria-label={label}>
          {groups.map(({id, label: heading, entries}) => (
            <section key={id} aria-labelledby={`group-${id}`}>
              <h2 id={`group-${id}`}>{heading}</h2>
              <Entries entries={entries} section={section} here={shown} />
            </section>
          ))}
        </nav>
        {children}
      </div>
    </>
  );
}

function Entries({entries, section, here}: {entries: (NavItem | NavCategory)[]; section: string; here: string}) {
  // A page below an entry's own, such as that on which an operation is tried, is found by its entry.
  const current = ({path}: NavItem) => currentOf(here, path, path !== section);
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.label}>
          {isCategory(entry) ? (
            <details open={entry.items.some(current)} className="nav-category" data-category={entry.items[0]?.path}>
              <summary>{entry.label}</summary>
              <Entries entries={entry.items} section={section} here={here} />
            </details>
          ) : (
            <Link href={entry.path} aria-current={current(entry)}>
              {entry.label}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
