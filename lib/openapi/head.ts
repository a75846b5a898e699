import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {pageMetadata} from '../machine/metadata';
import {type ApiPage, describeApiPage} from './pages';

/** Head of a page made from data. */
export async function apiMetadata(path: string, page: ApiPage): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Api');
  const words = {
    title: (code: number) => t('errorTitle', {code: String(code)}),
    description: (code: number) => t('errorDescription', {code: String(code)})
  };
  return pageMetadata({locale, path, ...describeApiPage(locale, page, words)});
}
