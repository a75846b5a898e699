'use client';

import {useLocale, useTranslations} from 'next-intl';
import {Button} from '@/components/ui/button';
import {pageHref} from '@/i18n/navigation';
import {Actions, Lead, Main} from './main';

/** What a reader meets when a page fails. */
export function ErrorPanel({retry}: {retry: () => void}) {
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
