import {getLocale, getTranslations} from 'next-intl/server';
import {Sidebar} from '@/components/chrome/sidebar';
import {apiNavTree} from '@/lib/nav';

export default async function ReferenceLayout({children}: LayoutProps<'/[locale]/dev/api'>) {
  const t = await getTranslations('Api');
  return (
    <div className="with-sidebar">
      <Sidebar groups={apiNavTree(await getLocale())} label={t('label')} sectionPath="/dev/api" />
      {children}
    </div>
  );
}
