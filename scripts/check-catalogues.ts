/** Compares the catalogues of all languages with that of the default. Exits 1 and names each key that is missing or takes other arguments. */
import {readFileSync} from 'node:fs';
import {isInProgress, locales, routing} from '@/i18n/routing';
import {type Catalogue, compareCatalogues} from './checks/catalogues';

const source = (locale: string) => {
  const file = `messages/${locale}.json`;
  return {file, catalogue: JSON.parse(readFileSync(file, 'utf8')) as Catalogue};
};
const base = source(routing.defaultLocale);
const others = locales.filter((locale) => locale !== routing.defaultLocale);
const problems = others.flatMap((locale) => compareCatalogues(base, source(locale), isInProgress(locale)));
for (const problem of problems) console.error(problem);
console.log(`Catalogues compared, ${problems.length} findings.`);
process.exit(problems.length > 0 ? 1 : 0);
