import type {SentenceWords} from '@/i18n/sentences';
import {fold, squeeze} from './normalize';
import {grams, type Piece, queryPieces} from './tokenize';
import type {SearchDocuments} from './types';

/** From so many words, words that say nothing, or Chinese characters in a row, what a reader writes is a sentence. */
const manyWords = 5;
const manyEmpty = 2;
const manyCharacters = 9;

/** Longest word of the termbase in Han characters that is looked for. */
const longestTerm = 8;

const segmenter = new Intl.Segmenter(undefined, {granularity: 'word'});

/** What a query is about. */
export type Sentence = {
  /** Whether it asks, or is long enough to be a sentence. */
  isSentence: boolean;
  /** Its words without those that say nothing: words, and runs of Han characters. */
  pieces: Piece[];
};

/** Reads queries and questions in the way of sentences: without the words that say nothing about the subject. */
export class SentenceReader {
  private readonly asks: Set<string>;
  private readonly empty: Set<string>;
  private readonly groups = new Map<string, Set<string>>();

  /** `isTerm` says whether characters are a word of the termbase, which is never cut. */
  constructor(
    private readonly words: SentenceWords,
    private readonly isTerm: (text: string) => boolean = () => false
  ) {
    this.asks = new Set(words.asks);
    this.empty = new Set(words.empty);
    for (const group of words.alike) {
      const stems = group.map((word) => this.stem(squeeze(word)));
      for (const stem of stems) this.groups.set(stem, new Set([...(this.groups.get(stem) ?? []), ...stems]));
    }
  }

  /** Reads a folded text. */
  read(folded: string): Sentence {
    const pieces = queryPieces(folded);
    const kept: Piece[] = [];
    let asks = /[?？]/.test(folded);
    let words = 0;
    let empty = 0;
    let characters = 0;
    for (const piece of pieces) {
      if (piece.han) {
        const cut = this.cut(piece.text);
        characters = Math.max(characters, piece.text.length);
        asks ||= cut.asks;
        kept.push(...cut.runs.map((text) => ({han: true, text})));
        continue;
      }
      words++;
      if (this.asks.has(piece.text)) asks = true;
      else if (this.empty.has(piece.text)) empty++;
      else kept.push(piece);
    }
    return {isSentence: asks || words >= manyWords || empty >= manyEmpty || characters >= manyCharacters, pieces: kept};
  }

  /** A run of Han characters cut where words stand that say nothing, the longest first. No word is cut in two. */
  private cut(run: string): {runs: string[]; asks: boolean} {
    const edges = new Set([run.length, ...Array.from(segmenter.segment(run), ({index}) => index)]);
    const runs: string[] = [];
    let open = '';
    let asks = false;
    for (let at = 0; at < run.length; ) {
      const {text, kept} = this.wordAt(run, at, edges);
      at += text.length;
      if (kept) open += text;
      else {
        asks ||= this.asks.has(text);
        runs.push(open);
        open = '';
      }
    }
    return {runs: [...runs, open].filter(Boolean), asks};
  }

  private wordAt(run: string, at: number, edges: ReadonlySet<number>): {text: string; kept: boolean} {
    for (let length = Math.min(longestTerm, run.length - at); length > 0; length--) {
      const text = run.slice(at, at + length);
      if (length > 1 && this.isTerm(text)) return {text, kept: true};
      if (edges.has(at) && edges.has(at + length) && (this.asks.has(text) || this.empty.has(text))) return {text, kept: false};
    }
    return {text: run[at] ?? '', kept: true};
  }

  /** A word without its ending, so that `limits`, `limited` and `limiting` are one. */
  stem(word: string): string {
    if (!/^[a-z]{3,}$/.test(word)) return word;
    const ending = this.words.endings.find(
      (each) => word.endsWith(each) && /[aeiouy]/.test(word.slice(0, -each.length)) && word.length - each.length > 1
    );
    let stem = ending ? word.slice(0, -ending.length) : word;
    if (ending?.startsWith('ie')) stem += 'y';
    if (ending && /([bdfgmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
    return stem.length > 2 ? stem.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i') : stem;
  }

  /** Stems of the words, and the runs of Han characters, that readers take for this one. */
  alike(word: string): string[] {
    const stem = this.stem(word);
    return [...(this.groups.get(stem) ?? [])].filter((each) => each !== stem);
  }

  /** The terms of a text's subject: stems of words, pairs of Han characters, and single ones that stand alone. */
  terms(folded: string): string[] {
    return this.read(folded).pieces.flatMap(({han, text}) => {
      if (!han) return [this.stem(text)];
      const {single, pairs} = grams(text);
      return pairs.length > 0 ? pairs : single;
    });
  }
}

/** The reader of sentences that an index is built and asked with. */
export function sentenceReader({terms, sentences}: Pick<SearchDocuments, 'terms' | 'sentences'>): SentenceReader {
  const spellings = new Set(terms.flatMap((term) => term.spellings.map((spelling) => squeeze(fold(spelling)))));
  return new SentenceReader(sentences, (text) => spellings.has(text));
}

/** Places of the words that have each stem. */
export function stemsOf(words: readonly string[], reader: SentenceReader): Map<string, number[]> {
  const stems = new Map<string, number[]>();
  words.forEach((word, at) => {
    if (!/^[a-z]+$/.test(word)) return;
    const stem = reader.stem(word);
    const known = stems.get(stem);
    if (known) known.push(at);
    else stems.set(stem, [at]);
  });
  return stems;
}
