import type {EmbeddingService} from './embeddings';
import {questionsOf} from './questions';
import type {SearchDocuments} from './types';
import {type VectorRows, vectorKey} from './vector-rows';

/** Longest text that is made a vector, in UTF-16 units, none of which is more than two tokens: Embedding-3 takes 3072 (content/openapi). */
const longest = 1500;

/** What is made a vector, by the number of its record: each section with its title and heading, and each question that it answers. */
export function vectorTexts({pages, records}: SearchDocuments): {at: number; text: string}[] {
  return records.flatMap((record, at) => {
    if (record.path !== undefined || record.text === '') return [];
    const section = [pages[record.page]?.title, record.heading, record.text].filter(Boolean).join('\n');
    return [section, ...questionsOf(record)].map((text) => ({at, text: text.slice(0, longest).toWellFormed()}));
  });
}

/** The product of a vector with the one that begins at `from`. */
function product(vector: Float32Array, numbers: Int8Array, from: number): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at++) sum += (vector[at] as number) * (numbers[from + at] as number);
  return sum;
}

/** The vectors of an index, one after the other, to look for the nearest. */
export class Vectors {
  private readonly records: Uint32Array;
  private readonly numbers: Int8Array;
  private readonly inverse: Float32Array;
  private readonly length: number;
  private readonly size: number;

  /** Of `rows` those count that were made of these texts by this model: a text without one is found by its words alone. */
  constructor(documents: SearchDocuments, rows: VectorRows, model: Pick<EmbeddingService, 'model' | 'dimensions'>) {
    const found = vectorTexts(documents).flatMap(({at, text}) => {
      const row = rows.get(vectorKey(model, text));
      return row ? [{at, row}] : [];
    });
    this.length = found[0]?.row.length ?? 0;
    this.size = documents.records.length;
    this.records = Uint32Array.from(found, ({at}) => at);
    this.inverse = Float32Array.from(found, ({row}) => 1 / Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)));
    this.numbers = new Int8Array(found.length * this.length);
    for (const [index, {row}] of found.entries()) this.numbers.set(row, index * this.length);
  }

  get isEmpty(): boolean {
    return this.records.length === 0;
  }

  /** At most `most` records by how near the nearest of their vectors is, the nearest first. */
  nearest(vector: Float32Array, most: number): number[] {
    const {records, numbers, inverse, length} = this;
    if (vector.length !== length) return [];
    const scores = new Float32Array(this.size).fill(Number.NEGATIVE_INFINITY);
    for (let index = 0; index < records.length; index++) {
      const record = records[index] as number;
      scores[record] = Math.max(scores[record] as number, product(vector, numbers, index * length) * (inverse[index] as number));
    }
    const least = scores.toSorted().at(-most) ?? Number.NEGATIVE_INFINITY;
    return Array.from(new Set(records))
      .filter((at) => (scores[at] as number) >= least)
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
      .slice(0, most);
  }
}
