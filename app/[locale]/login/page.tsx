import {getLocale, getTranslations} from 'next-intl/server';
import {SignUpPanel} from '@/components/page/sign-up-panel';
import {pageMetadata} from '@/lib/machine/metadata';
import {safeRedirect} from '@/lib/routing/login';

export async function generateMetadata() {
  const t = await getTranslations('LoginPage');
  return pageMetadata({locale: await getLocale(), path: '/login', title: t('title'), description: t('description'), noIndex: true});
}

export default async function LoginPage({searchParams}: PageProps<'/[locale]/login'>) {
  const {redirect} = await searchParams;
  return <SignUpPanel redirect={safeRedirect(redirect)} />;
}
