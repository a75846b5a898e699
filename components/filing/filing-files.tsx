import {getLocale, getTranslations} from 'next-intl/server';
import {Copyable} from '@/components/ui/code';
import {publicPath} from '@/i18n/base-path';
import {pageHref} from '@/i18n/navigation';
import {filingFiles, localizedFilingFiles} from '@/lib/filings';
import {env} from '@/lib/server/env';

/** The list in forms for programs and spreadsheets. Browsers within other programs save no files, so their addresses can be copied. */
export async function FilingFiles() {
  const locale = await getLocale();
  const t = await getTranslations('FilingFeed.files');
  const files: [string, string, string][] = [
    [publicPath(filingFiles.json), 'JSON', t('json')],
    [publicPath(filingFiles.schema), 'JSON Schema', t('schema')],
    [publicPath(filingFiles.csv), 'CSV', t('csv')],
    [pageHref(locale, localizedFilingFiles.markdown), 'Markdown', t('markdown')],
    [pageHref(locale, localizedFilingFiles.feed), 'Atom', t('feed')]
  ];
  return (
    <ul className="list-none p-0">
      {files.map(([href, name, text]) => (
        <li key={href}>
          <Copyable label={t('copy', {name})} text={new URL(href, env.SITE_URL).href}>
            <a href={href}>{name}</a>
          </Copyable>
          {t('separator')}
          {text}
        </li>
      ))}
    </ul>
  );
}
