import {getLocale, getTranslations} from 'next-intl/server';
import {Sidebar} from '@/components/chrome/sidebar';
import {Support} from '@/components/chrome/support';
import {guideTree} from '@/lib/nav';

export default async function GuideLayout({children}: LayoutProps<'/[locale]/dev/howuse'>) {
  const locale = await getLocale();
  const t = await getTranslations('Sidebar');
  return (
    <div className="with-sidebar">
      <Sidebar groups={guideTree(locale)} label={t('label')} sectionPath="/dev/howuse">
        <Support />
      </Sidebar>
      {children}
    </div>
  );
}
