/**
 * Measures what vectors cost and change: `npm run bench:embeddings`. Without `EMBEDDINGS_KEY` they come from a local service that knows how
 * words are spelt and nothing of their meaning: time and size are those of any model, and of the questions it says how little a poor
 * model takes away. With a key they come from the operator's service, which charges for it. `-- --seen` leaves the unseen half out. Nothing is asserted.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {makeVectors} from '@/build/vectors';
import {questionTable} from '@/e2e/question-places';
import {seenQuestions, unseenQuestions} from '@/e2e/questions.gold';
import {byLocale, locales} from '@/i18n/routing';
import {buildSearchData} from '@/lib/search/build';
import {searchDocuments} from '@/lib/search/documents';
import {embeddingService} from '@/lib/search/embeddings';
import {startEmbeddings} from '@/lib/search/embeddings.fixture';
import type {Nearest} from '@/lib/search/fusion';
import {queryVectors} from '@/lib/search/query-vectors';
import {search} from '@/lib/search/search';
import {Searcher} from '@/lib/search/searcher';
import {readVectorRows, vectorFile} from '@/lib/search/vector-rows';
import {Vectors} from '@/lib/search/vectors';

const mostNear = 20;
const stand = await startEmbeddings();
const service = embeddingService() ?? stand.service('key', {dimensions: 512});
console.log(`Vectors of ${service.base} (${service.model})`);
const folder = mkdtempSync(join(tmpdir(), 'embeddings-bench-'));
const folders = {index: join(folder, 'index'), kept: join(folder, 'kept')};

/** The median and the 95th percentile of times in ms. */
function figures(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(2);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`;
}

const searchers = byLocale((locale) => new Searcher(buildSearchData(searchDocuments(locale))));
for (const locale of locales) {
  const {documents} = searchers[locale].data;
  for (const round of ['first build', 'next build']) {
    const started = performance.now();
    const {vectors = 0, asked = 0, bytes = 0} = (await makeVectors(documents, service, folders)) ?? {};
    console.log(
      `${round}, ${locale}: ${vectors} vectors, ${asked} asked for, ${(bytes / 1e6).toFixed(2)} MB, ${Math.round(performance.now() - started)} ms`
    );
  }
}
const vectors = new Map(
  locales.map((locale) => {
    const {documents} = searchers[locale].data;
    return [searchers[locale], new Vectors(documents, readVectorRows(vectorFile(folders.index, locale)), service)];
  })
);

const halves = [['seen', seenQuestions], ...(process.argv.includes('--seen') ? [] : [['unseen', unseenQuestions] as const])] as const;
const vectorOf = queryVectors(service, {patience: 60_000});
const times: Record<'asked' | 'kept' | 'nearest' | 'words' | 'both', number[]> = {asked: [], kept: [], nearest: [], words: [], both: []};
const near = new Map<string, Nearest>();
for (const {locale, question} of halves.flatMap(([, questions]) => questions)) {
  for (const kind of ['asked', 'kept'] as const) {
    const started = performance.now();
    const vector = await vectorOf(question);
    times[kind].push(performance.now() - started);
    if (vector) near.set(question, (searcher) => vectors.get(searcher)?.nearest(vector, mostNear) ?? []);
  }
  const nearest = near.get(question);
  for (let round = 0; round < 6; round++) {
    const processor = (kind: 'nearest' | 'words' | 'both', work: () => unknown) => {
      const begin = process.cpuUsage();
      work();
      const {user, system} = process.cpuUsage(begin);
      if (round > 0) times[kind].push((user + system) / 1000);
    };
    processor('nearest', () => nearest?.(searchers[locale]));
    processor('words', () => search(searchers, {locale, query: question}));
    processor('both', () => search(searchers, {locale, query: question}, nearest));
  }
}
console.log(`A question's vector, asked for: ${figures(times.asked)}; kept: ${figures(times.kept)}`);
console.log(`Processor time: nearest alone ${figures(times.nearest)}; by words ${figures(times.words)}; by both ${figures(times.both)}`);
for (const [half, questions] of halves) {
  const tables = [false, true].map((both) =>
    questionTable(questions, (locale, query) => search(searchers, {locale, query}, both ? near.get(query) : undefined))
  );
  for (const [index, {locale, questions: count, first, five}] of (tables[0] ?? []).entries()) {
    const fused = tables[1]?.[index];
    console.log(`${half} questions, ${locale}, of ${count}: first ${first} → ${fused?.first}, among five ${five} → ${fused?.five}`);
  }
}
await stand.close();
rmSync(folder, {recursive: true});
