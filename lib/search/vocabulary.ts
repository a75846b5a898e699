/** Where in a part of a page a term stands; several may be set. */
export const field = {body: 1, heading: 2, title: 4, key: 8} as const;

/** A posting: the record, the fields in which the term stands, and how often it stands there (at most 15). */
function packPosting(record: number, fields: number, count: number): number {
  return record * 256 + fields * 16 + Math.min(count, 15);
}

/** Terms in their order, each with its postings in the order of the records. */
export class Vocabulary {
  constructor(
    readonly terms: readonly string[],
    private readonly offsets: Uint32Array,
    private readonly packed: Uint32Array
  ) {}

  /** Position of a term, or -1. */
  find(term: string): number {
    const at = this.lowerBound(term);
    return this.terms[at] === term ? at : -1;
  }

  /** Positions [from, to) of the terms that begin with `prefix`. */
  range(prefix: string): [number, number] {
    return [this.lowerBound(prefix), this.lowerBound(`${prefix}\uffff`)];
  }

  /** Positions of the terms that contain `part`, by a scan of all. */
  containing(part: string): number[] {
    const found: number[] = [];
    for (let at = 0; at < this.terms.length; at++) if ((this.terms[at] as string).includes(part)) found.push(at);
    return found;
  }

  /** Where a term stands; -1, the position of one that is not there, has none. */
  postings(at: number): Uint32Array {
    return this.packed.subarray(this.offsets[at], this.offsets[at + 1]);
  }

  /** Number of records that have the term. */
  count(at: number): number {
    return (this.offsets[at + 1] as number) - (this.offsets[at] as number);
  }

  /** For the index file: offsets, then postings. */
  get data(): {offsets: Uint32Array; packed: Uint32Array} {
    return {offsets: this.offsets, packed: this.packed};
  }

  private lowerBound(term: string): number {
    let low = 0;
    let high = this.terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.terms[middle] as string) < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Collects postings record by record. */
export class VocabularyBuilder {
  private readonly lists = new Map<string, {values: Uint32Array; length: number}>();
  private readonly open = new Map<string, number>();

  /** Notes a term of the record at hand. */
  add(term: string, fields: number): void {
    const known = this.open.get(term) ?? 0;
    this.open.set(term, (known | (fields << 4)) + ((known & 15) < 15 ? 1 : 0));
  }

  /** Ends the record at hand. */
  endRecord(record: number): void {
    for (const [term, value] of this.open) {
      let list = this.lists.get(term);
      if (!list) {
        list = {values: new Uint32Array(2), length: 0};
        this.lists.set(term, list);
      } else if (list.length === list.values.length) {
        const grown = new Uint32Array(list.length * 2);
        grown.set(list.values);
        list.values = grown;
      }
      list.values[list.length++] = packPosting(record, value >> 4, value & 15);
    }
    this.open.clear();
  }

  build(): Vocabulary {
    return vocabularyOf(new Map(Array.from(this.lists, ([term, {values, length}]) => [term, values.subarray(0, length)])));
  }
}

/** A vocabulary of terms with their postings, which are in the order of the records. */
export function vocabularyOf(lists: ReadonlyMap<string, Uint32Array>): Vocabulary {
  const terms = [...lists.keys()].sort();
  const offsets = new Uint32Array(terms.length + 1);
  terms.forEach((term, at) => {
    offsets[at + 1] = (offsets[at] as number) + (lists.get(term)?.length ?? 0);
  });
  const packed = new Uint32Array(offsets[terms.length] as number);
  terms.forEach((term, at) => {
    packed.set(lists.get(term) ?? [], offsets[at]);
  });
  return new Vocabulary(terms, offsets, packed);
}
