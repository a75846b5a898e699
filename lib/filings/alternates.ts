import {getTranslations} from 'next-intl/server';
import type {Locale} from '@/i18n/routing';
import {absoluteUrl, fileUrl} from '../machine/metadata';
import {filingFiles, localizedFilingFiles} from './paths';

/** The registry's files for programs, for the head of the list. */
export async function filingAlternates(locale: Locale) {
  const t = await getTranslations({locale, namespace: 'FilingFeed'});
  const entry = (path: string, title: string) => [{url: absoluteUrl(locale, path), title}];
  const bare = (path: string, title: string) => [{url: fileUrl(path), title}];
  return {
    'application/atom+xml': entry(localizedFilingFiles.feed, t('title')),
    'application/json': bare(filingFiles.json, t('fileTitle', {format: 'JSON'})),
    'text/csv': bare(filingFiles.csv, t('fileTitle', {format: 'CSV'})),
    'text/markdown': entry(localizedFilingFiles.markdown, t('fileTitle', {format: 'Markdown'}))
  };
}
