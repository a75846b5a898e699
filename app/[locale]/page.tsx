import {getLocale, getTranslations} from 'next-intl/server';
import {FrontDoor} from '@/components/home/front-door';
import {textIn} from '@/i18n/texts';
import {pageMetadata} from '@/lib/machine/metadata';
import {portal} from '@/portal.config';

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('HomePage');
  return pageMetadata({locale, path: '/', title: textIn(portal.name, locale), description: t('description')});
}

export default function HomePage() {
  return <FrontDoor />;
}
