import {SectionTabs} from '@/components/chrome/section-tabs';

export default function DocumentationLayout({children}: LayoutProps<'/[locale]/dev'>) {
  return (
    <>
      <SectionTabs />
      {children}
    </>
  );
}
