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
};

function read(locale: Locale): SentenceWords {
  const file = join(process.cwd(), 'i18n/sentences', `${locale}.json`);
  const words: Partial<Record<keyof SentenceWords, string>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const list = (name: keyof SentenceWords) => (words[name] ?? '').split(' ').filter(Boolean);
  return {asks: list('asks'), empty: list('empty'), endings: list('endings')};
}

/**
 * The words of sentences in all languages of the portal, since a reader asks in any of them: `i18n/sentences/<language>.json`. A language
 * without such a file is searched by words alone.
 */
export function sentenceWords(): SentenceWords {
  const all = locales.map(read);
  const of = (name: keyof SentenceWords) => [...new Set(all.flatMap((words) => words[name]))].sort((a, b) => b.length - a.length);
  return {asks: of('asks'), empty: of('empty'), endings: of('endings')};
}
