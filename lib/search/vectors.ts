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

/** Numbers of a vector whose signs alone say how near it is to another one, roughly; and how many of the nearest by them are compared in full. */
const signed = 256;
const compared = 1000;

/** The product of a vector with the one that begins at `from`. */
function product(vector: Float32Array, numbers: Int8Array, from: number): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at++) sum += (vector[at] as number) * (numbers[from + at] as number);
  return sum;
}

/** The signs of a vector's first numbers, a bit each. */
function signsOf(vector: ArrayLike<number>): Int32Array {
  const length = Math.min(vector.length, signed);
  const signs = new Int32Array(Math.ceil(length / 32));
  for (let at = 0; at < length; at++) if ((vector[at] as number) > 0) signs[at >>> 5] = (signs[at >>> 5] as number) | (1 << (at & 31));
  return signs;
}

/** How many bits of a number are set: of two, then of four bits beside each other, then of all. */
function ones(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The vectors of an index, one after the other, to look for the nearest. */
export class Vectors {
  private readonly records: Uint32Array;
  private readonly numbers: Int8Array;
  private readonly signs: Int32Array;
  private readonly inverse: Float32Array;
  private readonly length: number;

  /** Of `rows` those count that were made of these texts by this model: a text without one is found by its words alone. */
  constructor(documents: SearchDocuments, rows: VectorRows, model: Pick<EmbeddingService, 'model' | 'dimensions'>) {
    const found = vectorTexts(documents).flatMap(({at, text}) => {
      const row = rows.get(vectorKey(model, text));
      return row ? [{at, row}] : [];
    });
    this.length = found[0]?.row.length ?? 0;
    this.records = Uint32Array.from(found, ({at}) => at);
    this.inverse = Float32Array.from(found, ({row}) => 1 / Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)));
    this.numbers = new Int8Array(found.length * this.length);
    const words = signsOf(new Int8Array(this.length)).length;
    this.signs = new Int32Array(found.length * words);
    for (const [index, {row}] of found.entries()) {
      this.numbers.set(row, index * this.length);
      this.signs.set(signsOf(row), index * words);
    }
  }

  get isEmpty(): boolean {
    return this.records.length === 0;
  }

  /** At most `most` records by how near the nearest of their vectors is, the nearest first. */
  nearest(vector: Float32Array, most: number): number[] {
    if (vector.length !== this.length) return [];
    const scores = new Map<number, number>();
    for (const index of this.alike(signsOf(vector))) {
      const record = this.records[index] as number;
      const score = product(vector, this.numbers, index * this.length) * (this.inverse[index] as number);
      scores.set(record, Math.max(scores.get(record) ?? Number.NEGATIVE_INFINITY, score));
    }
    return [...scores]
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, most)
      .map(([record]) => record);
  }

  /** The vectors that differ in the fewest signs, about as many as are compared in full. */
  private alike(signs: Int32Array): number[] {
    const all = this.signs;
    const {length} = this.records;
    const differing = new Uint16Array(length);
    const counts = new Uint32Array(signed + 1);
    for (let index = 0; index < length; index++) {
      let count = 0;
      const from = index * signs.length;
      for (let word = 0; word < signs.length; word++) count += ones((signs[word] as number) ^ (all[from + word] as number));
      differing[index] = count;
      counts[count] = (counts[count] as number) + 1;
    }
    let most = 0;
    for (let sum = counts[0] as number; sum < compared && most < signed; ) sum += counts[++most] as number;
    const found: number[] = [];
    for (let index = 0; index < length; index++) if ((differing[index] as number) <= most) found.push(index);
    return found;
  }
}
