import {useLocale, useTranslations} from 'next-intl';
import {pageHref} from '@/i18n/navigation';
import {markdownPath} from '@/lib/machine/markdown/store';
import {env} from '@/lib/server/env';

type PageActionsProps = {
  /** Address without language. */
  path: string;
  /** File of the page's text below the project, where it has one. */
  file?: string;
};

/** The page as Markdown, to look at and, where a script runs, to copy; and where its text is edited, if the operator says so. */
export function PageActions({path, file}: PageActionsProps) {
  const locale = useLocale();
  const t = useTranslations('PageActions');
  const href = pageHref(locale, markdownPath(path));
  return (
    <p
      data-page-only=""
      className="mb-3 flex gap-4 text-xs text-muted *:text-inherit *:underline *:underline-offset-3 *:hover:text-accent *:data-done:after:sign-['_✓'] print:hidden"
    >
      <button type="button" className="noscript:hidden" data-copy-from={href}>
        {t('copy')}
      </button>
      <a href={href} type="text/markdown">
        {t('view')}
      </a>
      {file && env.EDIT_URL && <a href={env.EDIT_URL.replace('{file}', file)}>{t('edit')}</a>}
    </p>
  );
}
