import {readFileSync} from 'node:fs';
import {isInProgress, type Locale, locales, routing} from '@/i18n/routing';
import type {Result} from './all';
import {compareCatalogues, readCatalogue} from './catalogues';
import {checkMessages} from './language';

const read = (locale: Locale) => readCatalogue(`messages/${locale}.json`, readFileSync(`messages/${locale}.json`, 'utf8'));

/** Compares the catalogues of all languages with that of the default, and their wording with content/wording.ts. */
export function checkCatalogues(): Result {
  const base = read(routing.defaultLocale);
  const others = locales.filter((locale) => locale !== routing.defaultLocale);
  return {
    findings: [
      ...others.flatMap((locale) => compareCatalogues(base, read(locale), isInProgress(locale))),
      ...locales.flatMap((locale) => checkMessages(read(locale), locale))
    ],
    summary: 'catalogues compared'
  };
}
