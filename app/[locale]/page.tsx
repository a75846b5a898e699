import {getLocale, getTranslations} from 'next-intl/server';
import {FrontDoor} from '@/components/home/front-door';
import {site} from '@/content/site';
import {pageMetadata} from '@/lib/machine/metadata';

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('HomePage');
  return pageMetadata({locale, path: '/', title: site.name[locale], description: t('description')});
}

export default function HomePage() {
  return <FrontDoor />;
}
