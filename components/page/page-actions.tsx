import {getLocale, getTranslations} from 'next-intl/server';
import {localePath} from '@/i18n/navigation';
import {markdownPath} from '@/lib/machine/markdown/store';

/** The page as Markdown: to look at, and, where a script runs, to copy. `path` is its address without language. */
export async function PageActions({path}: {path: string}) {
  const locale = await getLocale();
  const t = await getTranslations('PageActions');
  const href = localePath(locale, markdownPath(path));
  return (
    <p className="page-actions">
      <button type="button" className="needs-script" data-copy-from={href}>
        {t('copy')}
      </button>
      <a href={href} type="text/markdown">
        {t('view')}
      </a>
    </p>
  );
}
