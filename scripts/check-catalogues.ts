/**
 * Compares the catalogues of all languages with that of the default, and their wording with content/wording.ts. Exits 1 and names each key
 * that is missing, takes other arguments or is worded otherwise.
 */
import {readFileSync} from 'node:fs';
import {isInProgress, locales, routing} from '@/i18n/routing';
import {type Catalogue, compareCatalogues} from './checks/catalogues';
import {checkMessages} from './checks/language';

const source = (locale: string) => {
  const file = `messages/${locale}.json`;
  return {file, catalogue: JSON.parse(readFileSync(file, 'utf8')) as Catalogue};
};
const base = source(routing.defaultLocale);
const others = locales.filter((locale) => locale !== routing.defaultLocale);
const problems = others.flatMap((locale) => compareCatalogues(base, source(locale), isInProgress(locale)));
for (const locale of locales) problems.push(...checkMessages(source(locale).catalogue, locale));
for (const problem of problems) console.error(problem);
console.log(`Catalogues compared, ${problems.length} findings.`);
process.exit(problems.length > 0 ? 1 : 0);
