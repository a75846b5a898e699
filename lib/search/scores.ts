type Arrays = {scores: Float32Array; bits: Uint32Array; numbers: Uint32Array};

/** Arrays that were given back, all zero but the list of numbers, by their size: those of a large portal take longer to make than to search. */
const spare = new Map<number, Arrays[]>();

const gone: Arrays = {scores: new Float32Array(), bits: new Uint32Array(), numbers: new Uint32Array()};

/** From this share of all numbers on, everything is set to zero, which takes less time than one after the other. */
const manyOf = 1 / 16;

/** Scores and sets of bits of records or pages by their number, with the list of the numbers that have any. */
export class Scores {
  private arrays: Arrays;
  private count = 0;
  private top = 0;

  /** `size` is how many records or pages there are. */
  constructor(private readonly size: number) {
    this.arrays = spare.get(size)?.pop() ?? {
      scores: new Float32Array(size),
      bits: new Uint32Array(size),
      numbers: new Uint32Array(size)
    };
  }

  get scores(): Float32Array {
    return this.arrays.scores;
  }

  get bits(): Uint32Array {
    return this.arrays.bits;
  }

  /**
   * The numbers that have a score or bits, in the order in which they got them. They are those of now: ask again after a change.
   * There may be a hundred thousand, which a loop with an index walks five times as fast as `for … of`.
   */
  get numbers(): Uint32Array {
    return this.arrays.numbers.subarray(0, this.count);
  }

  /** The best score of all. */
  get most(): number {
    return this.top;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Keeps the best score. */
  best(at: number, score: number): void {
    const {scores, bits, numbers} = this.arrays;
    const known = scores[at] as number;
    if (known === 0 && bits[at] === 0) numbers[this.count++] = at;
    if (score <= known) return;
    scores[at] = score;
    if (score > this.top) this.top = scores[at] as number;
  }

  add(at: number, score: number, added: number): void {
    const {scores, bits, numbers} = this.arrays;
    const known = scores[at] as number;
    const had = bits[at] as number;
    if (known === 0 && had === 0) numbers[this.count++] = at;
    scores[at] = known + score;
    if (known + score > this.top) this.top = scores[at] as number;
    bits[at] = had | added;
  }

  /** Forgets everything and gives the arrays back, for whoever needs such next. Nothing is scored here afterwards. */
  release(): void {
    const {arrays} = this;
    const {scores, bits} = arrays;
    if (arrays === gone) return;
    if (this.count > this.size * manyOf) {
      scores.fill(0);
      bits.fill(0);
    } else {
      const {numbers} = this;
      for (let index = 0; index < numbers.length; index++) {
        const at = numbers[index] as number;
        scores[at] = 0;
        bits[at] = 0;
      }
    }
    this.count = 0;
    this.top = 0;
    this.arrays = gone;
    spare.set(this.size, [...(spare.get(this.size) ?? []), arrays]);
  }
}
