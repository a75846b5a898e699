'use client';

import {useTranslations} from 'next-intl';

/** The request as a command, to copy. */
export function CurlView({command}: {command: string}) {
  const t = useTranslations('TryIt');
  return (
    <>
      <div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <pre tabIndex={0} className="max-h-144 overflow-y-auto">
          <code>{command}</code>
        </pre>
        <button type="button" data-copy={command} aria-label={t('copy')} title={t('copy')} />
      </div>
      <p className="pt-1 text-xs text-muted">{t('curlKey')}</p>
    </>
  );
}
