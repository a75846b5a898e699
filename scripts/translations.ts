/** What each language still lacks: pages and messages that are missing, and pages whose original has changed since: `npm run translations`. */
import {readFileSync} from 'node:fs';
import {isInProgress, type Locale, languageName, locales, routing} from '@/i18n/routing';
import {untranslated} from '@/lib/data/schema';
import {docs} from '@/lib/docs';
import {type Catalogue, keysOf} from './checks/catalogues';

// Loading the data counts the texts that a language does not have.
await import('./checks/data');

const messagesOf = (locale: Locale) => keysOf(JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Catalogue);
const base = routing.defaultLocale;
const updated = (locale: Locale, slug: string) => docs.get(locale, slug)?.meta.updated ?? '';

for (const locale of locales.filter((each) => each !== base)) {
  const missing = docs.listAll().filter((slug) => !docs.has(locale, slug));
  const stale = docs.list(locale).filter((slug) => docs.has(base, slug) && updated(base, slug) > updated(locale, slug));
  const own = messagesOf(locale);
  const messages = messagesOf(base).filter((key) => !own.includes(key));
  console.log(`${languageName[locale]} (${locale})${isInProgress(locale) ? ', in progress' : ''}`);
  for (const [what, list] of [
    ['pages not written', missing],
    ['pages older than their original', stale],
    ['messages not translated', messages]
  ] as const)
    console.log([`  ${list.length} ${what}`, ...list.map((name) => `    ${name}`)].join('\n'));
  console.log(`  ${untranslated.get(locale) ?? 0} texts of the data not translated`);
}
