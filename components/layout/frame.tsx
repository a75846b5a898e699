import {useLocale, useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import {SearchDialog} from '@/components/layout/search-dialog';
import {apiNavTree, guideTree} from '@/lib/docs/navigation';
import {Footer} from './footer';
import {Header} from './header';
import {SectionTabs} from './section-tabs';
import {Sidebar} from './sidebar';
import {Support} from './support';

type FrameProps = {
  /** Address that the reader sees, without language. */
  path: string;
  /** Query of that address with its question mark, or empty. */
  search?: string;
  /** Whether the page belongs to the documentation, which has tabs. */
  tabs?: boolean;
  /** The page's `main`. */
  children: ReactNode;
};

/** All that stands around a page's text: top bar, tabs, the sidebar of its section, footer, search. */
export function Frame({path, search = '', tabs = true, children}: FrameProps) {
  const t = useTranslations();
  const sidebar = useSidebar(path);
  return (
    <>
      <a href="#content" className="absolute -top-16 left-4 z-50 rounded-sm bg-accent-solid px-4 py-2 text-on-accent focus:top-2">
        {t('SkipLink.label')}
      </a>
      <Header path={path} search={search} />
      {tabs && <SectionTabs here={path} />}
      {sidebar ? (
        <div className="grid flex-1 grid-cols-1 content-start lg:grid-cols-sidebar">
          {sidebar}
          {children}
        </div>
      ) : (
        children
      )}
      <Footer />
      <SearchDialog />
      <p
        role="status"
        data-say=""
        data-copied={t('Code.copied')}
        data-not-copied={t('Code.notCopied')}
        className="fixed inset-x-4 bottom-4 z-50 mx-auto w-fit rounded-lg border bg-raised px-4 py-2 text-sm floating not-data-seen:sr-only"
      />
    </>
  );
}

/** The sidebar of the section that an address is in. */
function useSidebar(path: string): ReactNode {
  const locale = useLocale();
  const t = useTranslations();
  const isIn = (section: string) => path === section || path.startsWith(`${section}/`);
  if (isIn('/dev/api')) return <Sidebar groups={apiNavTree(locale)} label={t('Api.label')} section="/dev/api" here={path} />;
  if (!isIn('/dev/howuse')) return null;
  return (
    <Sidebar groups={guideTree(locale)} label={t('Sidebar.label')} section="/dev/howuse" here={path}>
      <Support />
    </Sidebar>
  );
}
