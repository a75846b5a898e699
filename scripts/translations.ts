/**
 * What each language still lacks: pages and messages that are missing, and pages whose original has changed since: `npm run translations`.
 * `--export` and `--import` take the texts of pages to a translator and back, as PO.
 */
import {readFileSync} from 'node:fs';
import {isInProgress, type Locale, languageName, locales, otherLocales, routing} from '@/i18n/routing';
import {untranslated} from '@/lib/data/schema';
import {createDocs, docs} from '@/lib/docs';
import {type Catalogue, keysOf} from './checks/catalogues';
import {report} from './checks/report.mjs';
import {readArguments, refuseCall} from './help.mjs';
import {exportPages, importPages} from './translations/travel';

const usage = `npm run translations                                  what each language lacks
npm run translations -- --export LANGUAGE [FOLDER]    texts of pages that it lacks, or whose original is newer, to FOLDER/LANGUAGE.po
npm run translations -- --import LANGUAGE [FOLDER]    pages whose texts are all there come back, and are compared with the original
  --from LANGUAGE  the original: otherwise the language that stands in, or the default. FOLDER is translations. Needs po4a.`;

/** Takes pages to a translator or back. */
function travel(name: string, from: string | undefined, into = 'translations', isReturn = false): void {
  const known = (code: string) => locales.find((locale) => locale === code);
  const to = known(name);
  const origin = known(from ?? (to && isInProgress(to) ? (otherLocales(to)[0] ?? '') : routing.defaultLocale));
  if (!to || !origin || to === origin)
    refuseCall(`Name two languages of ${locales.join(', ')}: one to translate to, and with --from the original.`, usage);
  const folder = process.env.PORTAL_FOLDER ?? '.';
  const pages = createDocs(`${folder}/content/docs`);
  const way = {folder, into, from: origin, to};
  if (!isReturn) {
    const slugs = exportPages(pages, way);
    console.log(
      slugs.length > 0 ? `Written: ${into}/${to}.po, the texts of ${slugs.length} pages.` : `${languageName[to]} has every page.`
    );
    return;
  }
  const {written, left, findings} = importPages(pages, way);
  if (findings.length > 0) console.error(report(findings, 'text'));
  console.log(`${written.length} pages written, ${left.length} wait for texts, ${findings.length} findings.`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}

const text = {type: 'string'};
const {values, positionals} = readArguments(usage, {allowPositionals: true, options: {export: text, import: text, from: text}});
const direction = values.export ?? values.import;
if (direction !== undefined) {
  try {
    travel(direction, values.from, positionals[0], values.import !== undefined);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
  process.exit();
}

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
