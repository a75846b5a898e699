'use client';

import {useTranslations} from 'next-intl';
import {scrolling} from '@/components/ui/scrolling';

/** The request as a command, to copy. */
export function CurlView({command}: {command: string}) {
  const t = useTranslations('TryIt');
  return (
    <>
      <div>
        <pre {...scrolling(t('asCurl'))} className="max-h-144 overflow-y-auto">
          <code translate="no">{command}</code>
        </pre>
        <button type="button" data-copy={command} aria-label={t('copy')} title={t('copy')} />
      </div>
      <p className="pt-1 text-xs text-muted">{t('curlKey')}</p>
    </>
  );
}
