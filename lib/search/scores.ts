type Arrays = {scores: Float32Array; bits: Uint32Array};

/** Arrays that were given back, all zero, by their size: those of a large portal take longer to make than to search. */
const spare = new Map<number, Arrays[]>();

const gone: Arrays = {scores: new Float32Array(), bits: new Uint32Array()};

/** Scores and sets of bits of records or pages by their number, with the list of the numbers that have any. */
export class Scores {
  /** The numbers that have a score or bits, in the order in which they got them. */
  readonly numbers: number[] = [];
  private arrays: Arrays;

  /** `size` is how many records or pages there are. */
  constructor(private readonly size: number) {
    this.arrays = spare.get(size)?.pop() ?? {scores: new Float32Array(size), bits: new Uint32Array(size)};
  }

  get scores(): Float32Array {
    return this.arrays.scores;
  }

  get bits(): Uint32Array {
    return this.arrays.bits;
  }

  get isEmpty(): boolean {
    return this.numbers.length === 0;
  }

  /** The best score of all. */
  get most(): number {
    const {scores} = this.arrays;
    let most = 0;
    for (const at of this.numbers) if ((scores[at] as number) > most) most = scores[at] as number;
    return most;
  }

  /** Keeps the best score. */
  best(at: number, score: number): void {
    const {scores, bits} = this.arrays;
    const known = scores[at] as number;
    if (known === 0 && bits[at] === 0) this.numbers.push(at);
    if (score > known) scores[at] = score;
  }

  add(at: number, score: number, added: number): void {
    const {scores, bits} = this.arrays;
    const [known, had] = [scores[at] as number, bits[at] as number];
    if (known === 0 && had === 0) this.numbers.push(at);
    scores[at] = known + score;
    bits[at] = had | added;
  }

  /** Forgets everything and gives the arrays back, for whoever needs such next. Nothing is scored here afterwards. */
  release(): void {
    const {scores, bits} = this.arrays;
    if (this.arrays === gone) return;
    for (const at of this.numbers) {
      scores[at] = 0;
      bits[at] = 0;
    }
    this.numbers.length = 0;
    this.arrays = gone;
    spare.set(this.size, [...(spare.get(this.size) ?? []), {scores, bits}]);
  }
}
