'use client';

import {useLocale, useTranslations} from 'next-intl';
import {Actions, Lead, Main} from '@/components/page/main';
import {Button} from '@/components/ui/button';
import {pageHref} from '@/i18n/navigation';

/** What a reader meets when a page fails. */
export default function ErrorPage({retry}: {error: Error; retry: () => void}) {
  const t = useTranslations('ErrorPage');
  return (
    <Main layout="narrow">
      <h1>{t('title')}</h1>
      <Lead>{t('description')}</Lead>
      <Actions>
        <Button onClick={retry}>{t('retry')}</Button>
        <a href={pageHref(useLocale(), '/')}>{t('home')}</a>
      </Actions>
    </Main>
  );
}
