import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Locale, locales} from '@/i18n/routing';
import type {SearchDocuments, SearchRecord} from './types';
import {Vocabulary} from './vocabulary';

const vocabularies = ['words', 'grams', 'readings', 'questions', 'phrases'] as const;

/**
 * The index of one language: what is searched, the vocabularies that lead to its records (words, characters and pairs of them, pinyin,
 * phrases of the termbase), and the one that leads to the questions that they answer, which are counted through all records.
 */
export type SearchData = {documents: SearchDocuments} & Record<(typeof vocabularies)[number], Vocabulary>;

/** Where the build leaves the index and the server finds it, below the folder that holds package.json. */
export const searchFolder = '.cache/search';

/**
 * Writes an index: `<locale>.jsonl` with pages and terms in its first line and a record in each other, `<locale>.bin` with the
 * postings. Returns their size in bytes.
 */
export function writeSearchData(folder: string, {documents, ...index}: SearchData): number {
  mkdirSync(folder, {recursive: true});
  const blocks = vocabularies.flatMap((name) => [index[name].data.offsets, index[name].data.packed]);
  const {records, ...rest} = documents;
  const first = JSON.stringify({
    documents: rest,
    terms: Object.fromEntries(vocabularies.map((name) => [name, index[name].terms])),
    lengths: blocks.map((block) => block.length)
  });
  const binary = Buffer.concat(blocks.map((block) => Buffer.from(block.buffer, block.byteOffset, block.byteLength)));
  const text = Buffer.from([first, ...records.map((record) => JSON.stringify(record))].join('\n'));
  writeFileSync(join(folder, `${documents.locale}.jsonl`), text);
  writeFileSync(join(folder, `${documents.locale}.bin`), binary);
  return text.length + binary.length;
}

/** When the index was made, in ms since 1970; 0 where there is none. */
export function indexTime(folder: string): number {
  return statSync(join(/* turbopackIgnore: true */ folder, `${locales.at(-1)}.bin`), {throwIfNoEntry: false})?.mtimeMs ?? 0;
}

/** Reads an index that `writeSearchData` wrote. Throws, naming the file and the remedy, when there is none. */
export function readSearchData(folder: string, locale: Locale): SearchData {
  const file = join(/* turbopackIgnore: true */ folder, `${locale}.jsonl`);
  if (!existsSync(file)) {
    throw new Error(`${searchFolder}/${locale}.jsonl is missing. Run "npm run build", which makes the search index before the pages.`);
  }
  const lines = linesOf(readFileSync(file));
  const first = lines.next().value ?? '{}';
  const {documents, terms, lengths} = JSON.parse(first) as {
    documents: Omit<SearchDocuments, 'records'>;
    terms: Record<string, string[]>;
    lengths: number[];
  };
  const intern = interner();
  const records = Array.from(lines, (line) => intern(JSON.parse(line) as SearchRecord));
  const bytes = readFileSync(join(/* turbopackIgnore: true */ folder, `${locale}.bin`));
  const numbers = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  let at = 0;
  const next = (index: number) => {
    at += lengths[index] ?? 0;
    return numbers.subarray(at - (lengths[index] ?? 0), at);
  };
  const [words, grams, readings, questions, phrases] = vocabularies.map(
    (name, index) => new Vocabulary(terms[name] ?? [], next(index * 2), next(index * 2 + 1))
  ) as [Vocabulary, Vocabulary, Vocabulary, Vocabulary, Vocabulary];
  return {documents: {...documents, records}, words, grams, readings, questions, phrases};
}

/** Lines of a file, each decoded by itself so that the whole is never one string in memory. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    yield bytes.toString('utf8', from, to);
    from = to + 1;
  }
}

/** Lets records share the strings that many of them have. */
function interner(): (record: SearchRecord) => SearchRecord {
  const known = new Map<string, string>();
  const none: string[] = [];
  const shared = (text: string) => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
  return ({page, anchor, kind, heading, text, keys, questions, path}) => ({
    page,
    anchor: shared(anchor),
    kind: shared(kind) as SearchRecord['kind'],
    heading: shared(heading),
    text,
    keys: keys.length > 0 ? keys : none,
    questions,
    path
  });
}
