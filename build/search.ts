/** Makes the search index of each language from the content: `.cache/search`. The build runs it beside the pages. */
import {join} from 'node:path';
import {locales} from '@/i18n/routing';
import {buildSearchData} from '@/lib/search/build';
import {readSections, searchDocuments} from '@/lib/search/documents';
import type {Section} from '@/lib/search/sections';
import {searchFolder, writeSearchData} from '@/lib/search/store';
import {keptWork} from './kept';

const started = performance.now();
const [only] = process.argv.slice(2);
const wanted = locales.filter((locale) => !only || locale === only);
if (wanted.length === 0) {
  console.error(`There is no language "${only}". Name one of ${locales.join(', ')}, or none for all.`);
  process.exit(1);
}
const sizes = wanted.map((locale) => {
  const kept = keptWork<Section[]>(`sections-${locale}`);
  const documents = searchDocuments(locale, (doc) => kept.of([doc], () => readSections(doc, locale)));
  const read = kept.save();
  const bytes = writeSearchData(join(process.cwd(), searchFolder), buildSearchData(documents));
  return `${locale} ${documents.pages.length} pages (${read} read anew), ${documents.records.length} entries, ${Math.round(bytes / 1024)} KB`;
});
console.log(`Search index: ${sizes.join('; ')}; ${Math.round(performance.now() - started)} ms.`);
