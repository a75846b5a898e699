import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Locale, locales} from './routing';

/** What the sentences of readers are made of beside their subject. */
export type SentenceWords = {
  /** Words by which a sentence asks. */
  asks: string[];
  /** Words that say nothing about the subject. */
  empty: string[];
  /** Endings of words, longest first. */
  endings: string[];
  /** Groups of words that readers take for each other. */
  alike: string[][];
};

type File = Partial<Record<'asks' | 'empty' | 'endings', string>> & {alike?: string[]};

const wordsIn = (text = '') => text.split(' ').filter(Boolean);

function read(locale: Locale): File {
  const file = join(process.cwd(), 'i18n/sentences', `${locale}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * The words of sentences in all languages of the portal, since a reader asks in any of them: `i18n/sentences/<language>.json`. A language
 * without such a file is searched by words alone.
 */
export function sentenceWords(): SentenceWords {
  const all = locales.map(read);
  const of = (name: 'asks' | 'empty' | 'endings') =>
    [...new Set(all.flatMap((words) => wordsIn(words[name])))].sort((a, b) => b.length - a.length);
  const alike = all.flatMap((words) => words.alike ?? []).map(wordsIn);
  return {asks: of('asks'), empty: of('empty'), endings: of('endings'), alike};
}
