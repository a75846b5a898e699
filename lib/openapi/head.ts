import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {pageMetadata} from '../metadata';
import {apiRoot, operations} from './operations';
import {type ApiPage, apiPaths, describeApiPage} from './pages';

/** Route parameters of the pages made from data: what stands behind the reference's address. */
export function apiParams(): string[][] {
  return apiPaths().map(paramsOf);
}

/** Those of operations alone. */
export function operationParams(): string[][] {
  return operations('en').map(({path}) => paramsOf(path));
}

function paramsOf(path: string): string[] {
  return path.slice(apiRoot.length + 1).split('/');
}

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
