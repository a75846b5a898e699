'use client';

import {useTranslations} from 'next-intl';

/** The request as a command, to copy. */
export function CurlView({command}: {command: string}) {
  const t = useTranslations('TryIt');
  return (
    <>
      <div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML stands for a box that scrolls */}
        <pre tabIndex={0} role="group" aria-label={t('asCurl')} className="max-h-144 overflow-y-auto">
          <code>{command}</code>
        </pre>
        <button type="button" data-copy={command} aria-label={t('copy')} title={t('copy')} />
      </div>
      <p className="pt-1 text-xs text-muted">{t('curlKey')}</p>
    </>
  );
}
