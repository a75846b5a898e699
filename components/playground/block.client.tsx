'use client';

import {useTranslations} from 'next-intl';
import {scrolling} from '@/components/ui/scrolling';

/** Most characters of an answer that are shown. */
const most = 200_000;

/** A text under a title that folds it. */
export function Block({title, text, folded = false, wrap = false}: {title: string; text: string; folded?: boolean; wrap?: boolean}) {
  const t = useTranslations('TryIt');
  return (
    <details open={!folded}>
      <summary className="font-semibold text-accent">{title}</summary>
      <div className="mt-1.5">
        <pre {...scrolling(title)} className={`max-h-104 overflow-y-auto ${wrap ? 'wrap-anywhere whitespace-pre-wrap' : ''}`.trim()}>
          <code translate="no">{text.slice(0, most)}</code>
        </pre>
      </div>
      {text.length > most && <p>{t('cut', {value: String(most)})}</p>}
    </details>
  );
}
