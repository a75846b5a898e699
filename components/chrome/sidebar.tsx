import {ListTree} from 'lucide';
import {getLocale, getTranslations} from 'next-intl/server';
import type {ReactNode} from 'react';
import {isCategory, type NavGroup, type NavItem} from '@/lib/nav';
import {SidebarCategory} from './category.client';
import {Icon} from './icon';
import {NavLink} from './nav-link.client';

type SidebarProps = {
  groups: NavGroup[];
  label: string;
  /** Address of the section itself, which shows its first page. */
  sectionPath: string;
  /** Shown below the navigation. */
  children?: ReactNode;
};

/** Navigation of a section. Beside the text on wide screens, a popover behind a button on narrow ones. */
export async function Sidebar({groups, label, sectionPath, children}: SidebarProps) {
  const locale = await getLocale();
  const t = await getTranslations('Menu');
  const first = groups[0]?.entries[0];
  const firstPath = first && !isCategory(first) ? first.path : undefined;
  const link = (item: NavItem) => (
    <li key={item.slug}>
      <NavLink locale={locale} path={item.path} alias={item.path === firstPath ? sectionPath : undefined}>
        {item.label}
      </NavLink>
    </li>
  );
  return (
    <>
      <div className="sidebar-bar">
        <button type="button" popoverTarget="sidebar">
          <Icon node={ListTree} size={16} />
          {t('sections')}
        </button>
      </div>
      <div id="sidebar" popover="auto" className="sidebar">
        <nav aria-label={label}>
          {groups.map((group) => (
            <section key={group.id} aria-labelledby={`group-${group.id}`}>
              <h2 id={`group-${group.id}`}>{group.label}</h2>
              <ul>
                {group.entries.map((entry) =>
                  isCategory(entry) ? (
                    <li key={entry.label}>
                      <SidebarCategory label={entry.label} paths={entry.items.map((item) => item.path)}>
                        <ul>{entry.items.map(link)}</ul>
                      </SidebarCategory>
                    </li>
                  ) : (
                    link(entry)
                  )
                )}
              </ul>
            </section>
          ))}
        </nav>
        {children}
      </div>
    </>
  );
}
