import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locale} from '@/i18n/routing';
import type {SearchDocuments} from './types';
import {Vocabulary} from './vocabulary';

/** The index of one language: what is searched, and the three vocabularies that lead to it. */
export type SearchData = {documents: SearchDocuments; words: Vocabulary; grams: Vocabulary; readings: Vocabulary};

const vocabularies = ['words', 'grams', 'readings'] as const;

/** Where the build leaves the index and the server finds it, below the folder that holds package.json. */
export const searchFolder = '.cache/search';

/** Writes an index: `<locale>.json` with texts and terms, `<locale>.bin` with the postings. Returns their size in bytes. */
export function writeSearchData(folder: string, {documents, ...index}: SearchData): number {
  mkdirSync(folder, {recursive: true});
  const blocks = vocabularies.flatMap((name) => [index[name].data.offsets, index[name].data.packed]);
  const json = JSON.stringify({
    documents,
    terms: Object.fromEntries(vocabularies.map((name) => [name, index[name].terms])),
    lengths: blocks.map((block) => block.length)
  });
  const binary = Buffer.concat(blocks.map((block) => Buffer.from(block.buffer, block.byteOffset, block.byteLength)));
  writeFileSync(join(folder, `${documents.locale}.json`), json);
  writeFileSync(join(folder, `${documents.locale}.bin`), binary);
  return Buffer.byteLength(json) + binary.length;
}

/** Reads an index that `writeSearchData` wrote. Throws, naming the file and the remedy, when there is none. */
export function readSearchData(folder: string, locale: Locale): SearchData {
  const file = join(/* turbopackIgnore: true */ folder, `${locale}.json`);
  if (!existsSync(file)) {
    throw new Error(`${searchFolder}/${locale}.json is missing. Run "npm run build", which makes the search index before the pages.`);
  }
  const {documents, terms, lengths} = JSON.parse(readFileSync(file, 'utf8')) as {
    documents: SearchDocuments;
    terms: Record<string, string[]>;
    lengths: number[];
  };
  const bytes = readFileSync(join(/* turbopackIgnore: true */ folder, `${locale}.bin`));
  const numbers = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  let at = 0;
  const next = (index: number) => {
    at += lengths[index] ?? 0;
    return numbers.subarray(at - (lengths[index] ?? 0), at);
  };
  const [words, grams, readings] = vocabularies.map(
    (name, index) => new Vocabulary(terms[name] ?? [], next(index * 2), next(index * 2 + 1))
  ) as [Vocabulary, Vocabulary, Vocabulary];
  return {documents, words, grams, readings};
}
