import {getLocale, getTranslations} from 'next-intl/server';
import type {ReactNode} from 'react';
import {isCategory, type NavGroup, type NavItem} from '@/lib/nav';
import {BarIcon} from './bar-icon.client';
import {SidebarTree, type TreeGroup, type TreePage} from './sidebar-tree.client';

type SidebarProps = {
  groups: NavGroup[];
  label: string;
  /** Address of the section itself, which shows its first page. */
  sectionPath: string;
  /** Shown below the navigation. */
  children?: ReactNode;
};

function treeGroups(groups: NavGroup[], sectionPath: string): TreeGroup[] {
  const below = `${sectionPath}/`;
  const page = ({label, path}: NavItem): TreePage => [label, path.startsWith(below) ? path.slice(below.length) : path];
  return groups.map(({id, label, entries}) => [
    id,
    label,
    entries.map((entry) => (isCategory(entry) ? [entry.label, entry.items.map(page)] : page(entry)))
  ]);
}

/** Navigation of a section. Beside the text on wide screens, a popover behind a button on narrow ones. */
export async function Sidebar({groups, label, sectionPath, children}: SidebarProps) {
  const locale = await getLocale();
  const t = await getTranslations('Menu');
  return (
    <>
      <div className="sidebar-bar">
        <button type="button" popoverTarget="sidebar">
          <BarIcon name="tree" />
          {t('sections')}
        </button>
      </div>
      <div id="sidebar" popover="auto" className="sidebar">
        <nav aria-label={label}>
          <SidebarTree locale={locale} section={sectionPath} groups={treeGroups(groups, sectionPath)} />
        </nav>
        {children}
      </div>
    </>
  );
}
