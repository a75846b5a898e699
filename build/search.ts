/** Makes the search index of each language from the content: `.cache/search`. The build runs it beside the pages. */
import {join} from 'node:path';
import {type Locale, locales} from '@/i18n/routing';
import {buildSearchData} from '@/lib/search/build';
import {readSections, searchDocuments} from '@/lib/search/documents';
import {EmbeddingFault, embeddingService} from '@/lib/search/embeddings';
import type {Section} from '@/lib/search/sections';
import {searchFolder, writeSearchData} from '@/lib/search/store';
import {keptWork} from './kept';
import {makeVectors} from './vectors';

const started = performance.now();
const [only] = process.argv.slice(2);
const wanted = locales.filter((locale) => !only || locale === only);
if (wanted.length === 0) {
  console.error(`There is no language "${only}". Name one of ${locales.join(', ')}, or none for all.`);
  process.exit(1);
}

async function make(locale: Locale): Promise<string> {
  const kept = keptWork<Section[]>(`sections-${locale}`);
  const documents = searchDocuments(locale, (doc) => kept.of([doc], () => readSections(doc, locale)));
  const read = kept.save();
  const folder = join(process.cwd(), searchFolder);
  const near = await makeVectors(documents, embeddingService(), {index: folder, kept: '.cache/kept'});
  const bytes = writeSearchData(folder, buildSearchData(documents));
  const vectors = near ? `, ${near.vectors} vectors (${near.asked} asked for) of ${Math.round(near.bytes / 1024)} KB` : '';
  return `${locale} ${documents.pages.length} pages (${read} read anew), ${documents.records.length} entries, ${Math.round(bytes / 1024)} KB${vectors}`;
}

try {
  const sizes: string[] = [];
  for (const locale of wanted) sizes.push(await make(locale));
  console.log(`Search index: ${sizes.join('; ')}; ${Math.round(performance.now() - started)} ms.`);
} catch (error) {
  if (!(error instanceof EmbeddingFault)) throw error;
  console.error(`The search index cannot be made. ${error.message}`);
  process.exit(1);
}
