import {errorCodes} from '@/content/errors';
import {byLocale, type Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {operationGroups} from '../openapi/operations';
import {apiPages, describeApiPage} from '../openapi/pages';
import {baseLocale, openApi} from '../openapi/source';
import {docs} from './index';
import {dataPage, docPage, type SitePage, type SiteSection} from './site-page';

/** The pages of the API reference: its guides, each group of operations, the codes of errors. */
export function referenceSections(): SiteSection[] {
  const asOf = openApi(baseLocale).info['x-as-of'];
  const tables = byLocale(apiPages);
  const page = (path: string): SitePage => {
    const facts = (locale: Locale) => {
      const {t} = wordsFor(locale);
      const found = tables[locale].get(path);
      if (!found) throw new Error(`The reference has no page ${path} in "${locale}". Both languages must have the same operations.`);
      return describeApiPage(locale, found, {
        title: (code) => t('Api.errorTitle', {code: String(code)}),
        description: (code) => errorCodes.find((error) => error.code === code)?.meaning[locale] ?? ''
      });
    };
    return dataPage(
      path,
      byLocale((locale) => facts(locale).title),
      byLocale((locale) => facts(locale).description),
      asOf
    );
  };
  const groups = operationGroups(baseLocale).map(({tag, path, operations}, index) => ({
    id: `api-${tag.name}`,
    label: byLocale((locale) => `API: ${operationGroups(locale)[index]?.tag['x-name'] ?? tag.name}`),
    pages: [page(path), ...operations.map((operation) => page(operation.path))]
  }));
  const rest = [...tables[baseLocale].keys()].filter((path) => tables[baseLocale].get(path)?.kind === 'realtime');
  const errors = [...tables[baseLocale].keys()].filter((path) => tables[baseLocale].get(path)?.kind === 'error');
  const guides = docs.listAll().filter((slug) => slug === 'api' || slug.startsWith('api/'));
  return [
    {id: 'api', label: byLocale((locale) => wordsFor(locale).t('SectionTabs.api')), pages: [...guides.map(docPage), ...rest.map(page)]},
    ...groups,
    {id: 'api-errors', label: byLocale((locale) => docs.get(locale, 'api/errors')?.meta.title ?? ''), pages: errors.map(page)}
  ];
}
