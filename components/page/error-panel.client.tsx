'use client';

import {useLocale, useTranslations} from 'next-intl';
import {localePath} from '@/i18n/navigation';

/** What a reader meets when a page fails. */
export function ErrorPanel({retry}: {retry: () => void}) {
  const t = useTranslations('ErrorPage');
  return (
    <main id="content" className="doc narrow" tabIndex={-1}>
      <h1>{t('title')}</h1>
      <p className="lead">{t('description')}</p>
      <p className="actions">
        <button type="button" className="button-primary" onClick={retry}>
          {t('retry')}
        </button>
        <a href={localePath(useLocale(), '/')}>{t('home')}</a>
      </p>
    </main>
  );
}
