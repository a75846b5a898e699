import {useLocale, useTranslations} from 'next-intl';
import {sectionTabs} from '@/content/navigation';
import {docs} from '@/lib/docs';
import {slugAt} from '@/lib/docs/pages';

/** What pages call an address of the documentation: its tab, else the title of its page. */
export function usePlaceName(): (path: string) => string | undefined {
  const locale = useLocale();
  const t = useTranslations('SectionTabs');
  return (path) => {
    const tab = sectionTabs.find((each) => each.path === path);
    const meta = docs.get(locale, slugAt(path))?.meta;
    return tab ? t(tab.key) : (meta?.navTitle ?? meta?.title);
  };
}
