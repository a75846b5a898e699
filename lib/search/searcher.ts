import {fold, squeeze} from './normalize';
import type {SearchData} from './store';
import {type SearchTerm, searchKinds} from './types';

/** An index with what a query needs at hand: folded texts, the termbase by spelling, and scratch space that is reused. */
export class Searcher {
  readonly pageOf: Uint32Array;
  readonly kindOf: Uint8Array;
  readonly termBySpelling = new Map<string, SearchTerm>();
  readonly termsByReading = new Map<string, SearchTerm[]>();
  /** Best score of each record for the word at hand, and which records have one. */
  readonly hits: Accumulator;
  readonly records: Accumulator;
  readonly pages: Accumulator;
  private readonly foldedTexts: (string | undefined)[];

  constructor(readonly data: SearchData) {
    const {pages, records, terms} = data.documents;
    this.pageOf = Uint32Array.from(records, ({page}) => page);
    this.kindOf = Uint8Array.from(records, ({kind}) => searchKinds.indexOf(kind));
    this.foldedTexts = new Array(records.length);
    this.hits = new Accumulator(records.length);
    this.records = new Accumulator(records.length);
    this.pages = new Accumulator(pages.length);
    for (const term of terms) {
      for (const spelling of [term.zh, term.en, ...term.synonyms]) {
        const key = squeeze(fold(spelling));
        if (!this.termBySpelling.has(key)) this.termBySpelling.set(key, term);
      }
      for (const reading of term.readings) this.termsByReading.set(reading, [...(this.termsByReading.get(reading) ?? []), term]);
    }
  }

  get size(): number {
    return this.pageOf.length;
  }

  /** Folded text of a record, made on first use. */
  folded(record: number): string {
    const known = this.foldedTexts[record];
    if (known !== undefined) return known;
    const {text} = this.record(record);
    const folded = fold(text);
    this.foldedTexts[record] = folded;
    return folded;
  }

  record(at: number) {
    const found = this.data.documents.records[at];
    if (!found) throw new Error(`The search index has no record ${at}. Run "npm run build" to make the index again.`);
    return found;
  }

  page(at: number) {
    const found = this.data.documents.pages[at];
    if (!found) throw new Error(`The search index has no page ${at}. Run "npm run build" to make the index again.`);
    return found;
  }

  /** How much a term that stands in `count` records says. */
  weight(count: number): number {
    return Math.log(1 + this.size / (1 + count));
  }
}

/** Scores and sets of bits by number, with the list of the numbers that have any. Cleared in the time of its entries. */
export class Accumulator {
  readonly scores: Float32Array;
  readonly bits: Uint32Array;
  readonly touched: Uint32Array;
  count = 0;

  constructor(size: number) {
    this.scores = new Float32Array(size);
    this.bits = new Uint32Array(size);
    this.touched = new Uint32Array(size);
  }

  private touch(at: number): void {
    if (this.scores[at] === 0 && this.bits[at] === 0) this.touched[this.count++] = at;
  }

  /** Keeps the best score. */
  best(at: number, score: number): void {
    this.touch(at);
    if (score > (this.scores[at] as number)) this.scores[at] = score;
  }

  add(at: number, score: number, bits: number): void {
    this.touch(at);
    this.scores[at] = (this.scores[at] as number) + score;
    this.bits[at] = (this.bits[at] as number) | bits;
  }

  clear(): void {
    for (let index = 0; index < this.count; index++) {
      this.scores[this.touched[index] as number] = 0;
      this.bits[this.touched[index] as number] = 0;
    }
    this.count = 0;
  }
}
