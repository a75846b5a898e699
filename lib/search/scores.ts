/** Scores and sets of bits of records or pages by their number, with the list of the numbers that have any. */
export class Scores {
  readonly scores: Float32Array;
  readonly bits: Uint32Array;
  /** The numbers that have a score or bits, in the order in which they got them. */
  readonly numbers: number[] = [];

  /** `size` is how many records or pages there are. */
  constructor(size: number) {
    this.scores = new Float32Array(size);
    this.bits = new Uint32Array(size);
  }

  get isEmpty(): boolean {
    return this.numbers.length === 0;
  }

  /** The best score of all. */
  get most(): number {
    let most = 0;
    for (const at of this.numbers) most = Math.max(most, this.scores[at] as number);
    return most;
  }

  private touch(at: number): void {
    if (this.scores[at] === 0 && this.bits[at] === 0) this.numbers.push(at);
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
}
