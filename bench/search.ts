/**
 * Measures the search: `npm run bench:search`. Builds the index of the real content and of 10,000 generated pages a language, each
 * searched in a process of its own, and prints time and memory, for the real content also how many questions are answered first and
 * among the first five. Nothing is asserted. `npm run bench:search -- --questions` prints that table alone, with the misses of the seen half.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {questionTable} from '@/e2e/question-places';
import {seenQuestions, unseenQuestions} from '@/e2e/questions.gold';
import {goldQueries} from '@/e2e/search.gold';
import {byLocale, type Locale, locales} from '@/i18n/routing';
import {buildSearchData} from '@/lib/search/build';
import {searchDocuments} from '@/lib/search/documents';
import {search} from '@/lib/search/search';
import {Searcher} from '@/lib/search/searcher';
import {readSearchData, writeSearchData} from '@/lib/search/store';
import type {SearchDocuments} from '@/lib/search/types';
import {toBytes, vectorKey} from '@/lib/search/vector-rows';
import {Vectors, vectorTexts} from '@/lib/search/vectors';

const generatedPages = 10_000;

type Searchers = Record<Locale, Searcher>;

/** The real pages repeated, each copy with a title, a key and sentences of its own place, so that no two are equal. */
function generate(real: SearchDocuments, count: number): SearchDocuments {
  const made: SearchDocuments = {...real, pages: [], records: []};
  const byPage = Map.groupBy ? Map.groupBy(real.records, ({page}) => page) : groupByPage(real);
  for (let number = 0; number < count; number++) {
    const source = number % real.pages.length;
    const page = real.pages[source];
    if (!page) continue;
    made.pages.push({...page, path: `${page.path}-${number}`, title: `${page.title} ${number}`});
    for (const record of byPage.get(source) ?? []) {
      const lines = record.text.split('\n');
      const turned = [...lines.slice(number % lines.length), ...lines.slice(0, number % lines.length)].join('\n');
      made.records.push({...record, page: number, text: `${turned}\nid${number}x${record.page}`});
    }
  }
  return made;
}

function groupByPage({records}: SearchDocuments) {
  const groups = new Map<number, SearchDocuments['records']>();
  for (const record of records) groups.set(record.page, [...(groups.get(record.page) ?? []), record]);
  return groups;
}

/** Prints how long requests take, after three rounds that are not counted, in which most of the code is compiled. */
function timed(name: string, requests: readonly (() => unknown)[]): void {
  for (let round = 0; round < 3; round++) for (const request of requests) request();
  const times: {time: number; elapsed: number}[] = [];
  for (let round = 0; round < 5; round++) {
    for (const request of requests) {
      const [begin, started] = [process.cpuUsage(), performance.now()];
      request();
      const elapsed = performance.now() - started;
      const {user, system} = process.cpuUsage(begin);
      times.push({time: (user + system) / 1000, elapsed});
    }
  }
  const at = (share: number, of: 'time' | 'elapsed') =>
    times.toSorted((a, b) => a[of] - b[of])[Math.floor(times.length * share)]?.[of].toFixed(1);
  console.log(
    `  ${times.length} ${name}: median ${at(0.5, 'elapsed')} ms, 95th percentile ${at(0.95, 'elapsed')} ms; processor time, of all threads, ${at(0.5, 'time')} and ${at(0.95, 'time')} ms`
  );
}

/** Looks for the nearest among vectors in every direction, as many as the texts of a language have. */
function nearestOf({data}: Searcher): void {
  const model = {model: 'any', dimensions: 1024};
  const any = () => Float32Array.from({length: model.dimensions}, () => Math.random() - 0.5);
  const rows = new Map(vectorTexts(data.documents).map(({text}) => [vectorKey(model, text), toBytes(any())]));
  const vectors = new Vectors(data.documents, rows, model);
  const asked = Array.from({length: 50}, any);
  timed(
    `nearest of ${rows.size} vectors of ${model.dimensions} numbers`,
    asked.map((vector) => () => vectors.nearest(vector, 20))
  );
}

/** Prints how many questions of each half are answered, by language. */
function answered(searchers: Searchers): void {
  for (const [half, questions] of [
    ['seen', seenQuestions],
    ['unseen', unseenQuestions]
  ] as const)
    for (const {locale, questions: count, first, five, missed} of questionTable(questions, (language, query) =>
      search(searchers, {locale: language, query})
    )) {
      console.log(`  ${half} questions, ${locale}: first ${first}, among five ${five} of ${count}`);
      if (half === 'seen' && missed.length > 0) console.log(`    not among five: ${missed.join('; ')}`);
    }
}

/** Searches an index in this process and prints what it took. */
function measure(folder: string): void {
  const started = performance.now();
  const searchers = byLocale((locale) => new Searcher(readSearchData(folder, locale)));
  const loaded = performance.now() - started;
  const memory = () => Math.round(process.memoryUsage().rss / 1024 / 1024);
  console.log(`  load ${Math.round(loaded)} ms`);
  const asking = (list: readonly {locale: Locale; query: string}[]) =>
    list.map(
      ({locale, query}) =>
        () =>
          search(searchers, {locale, query})
    );
  timed('queries', asking(goldQueries));
  timed('questions', asking([...seenQuestions, ...unseenQuestions].map(({locale, question}) => ({locale, query: question}))));
  console.log(`  resident ${memory()} MB`);
  for (let index = 0; index < 20_000; index++) {
    search(searchers, {locale: index % 2 ? 'zh' : 'en', query: `${String.fromCharCode(0x4e00 + index)}案 ${index}`, limit: 1});
  }
  console.log(`  resident after 20,000 further different queries: ${memory()} MB`);
  nearestOf(searchers.zh);
}

function build(name: string, made: (locale: Locale) => SearchDocuments): void {
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  try {
    const started = performance.now();
    const sizes = locales.map((locale) => {
      const documents = made(locale);
      const bytes = writeSearchData(folder, buildSearchData(documents));
      return `${locale} ${documents.pages.length} pages, ${documents.records.length} entries, ${(bytes / 1024 / 1024).toFixed(1)} MB`;
    });
    console.log(`${name}: ${sizes.join('; ')}; index built in ${Math.round(performance.now() - started)} ms`);
    spawnSync('tsx', [fileURLToPath(import.meta.url), '--measure', folder], {stdio: 'inherit'});
  } finally {
    rmSync(folder, {recursive: true});
  }
}

if (process.argv[2] === '--measure') measure(process.argv[3] ?? '');
else if (process.argv[2] === '--questions') answered(byLocale((locale) => new Searcher(buildSearchData(searchDocuments(locale)))));
else {
  console.log('Questions of readers:');
  answered(byLocale((locale) => new Searcher(buildSearchData(searchDocuments(locale)))));
  build('Real content', searchDocuments);
  build('Generated content', (locale) => generate(searchDocuments(locale), generatedPages));
}
