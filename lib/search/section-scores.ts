import {Scores} from './scores';
import type {Searcher} from './searcher';
import type {Spelling} from './spellings';
import type {Part, Place} from './subject';
import {field} from './vocabulary';

/** What it is worth where a word stands; in the text it counts how often it does. */
const places = {key: 3, title: 2.5, heading: 3, body: 1};

/** How soon more of the same says no more. */
const half = 1.2;

/** Worth of each set of fields without the text. */
const named = Float32Array.from({length: 16}, (_, fields) =>
  (['key', 'title', 'heading'] as const).reduce((sum, name) => sum + (fields & field[name] ? places[name] : 0), 0)
);

/** How much each record is about the parts of a sentence; its bits are the parts that it has. */
export class SectionScores {
  readonly own: Scores;
  /** As bits the parts that each page has in its title. */
  readonly titles: Scores;
  /** The parts that stand anywhere. */
  bits = 0;
  private readonly weights: Float32Array;

  constructor(
    private readonly searcher: Searcher,
    parts: readonly Part[],
    spellings: readonly Spelling[]
  ) {
    this.own = new Scores(searcher.size);
    this.titles = new Scores(searcher.data.documents.pages.length);
    this.weights = Float32Array.from(parts, ({weight}) => weight);
    for (const [index, part] of parts.entries()) for (const place of part.places) this.add(place, 1 << index, true, part.places.length > 1);
    for (const {place, bits} of spellings) this.add(place, bits, false);
  }

  /** Weight of parts that are given as bits. */
  weightOf(bits: number): number {
    let sum = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) sum += this.weights[31 - Math.clz32(rest & -rest)] ?? 0;
    return sum;
  }

  /** Gives the scores back, when the sections are ranked. */
  release(): void {
    this.own.release();
    this.titles.release();
  }

  /** Adds what one place is worth: of several places of a part the best, and of another spelling what the record has not. */
  private add({postings, factor, fields}: Place, bits: number, isPart: boolean, isOneOfMany = false): void {
    const {own, titles} = this;
    const {pageOf, lengths, lastWorth: last} = this.searcher;
    const had = own.bits;
    const whole = this.weightOf(bits);
    if (postings.length > 0) this.bits |= bits;
    for (let index = 0; index < postings.length; index++) {
      const posting = postings[index] as number;
      const present = (posting >>> 4) & fields;
      if (present === 0) continue;
      const at = posting >>> 8;
      if (isPart && present & field.title) titles.add(pageOf[at] as number, 0, bits);
      const known = (had[at] as number) & bits;
      if (!isPart && known === bits) continue;
      const times = present & field.body ? (posting & 15) / (lengths[at] as number) : 0;
      const value = (named[present] as number) + places.body * times;
      const worth = factor * (value / (value + half)) * (isPart || known === 0 ? whole : this.weightOf(bits & ~known));
      if (isPart && known) {
        if (worth <= (last[at] as number)) continue;
        own.add(at, worth - (last[at] as number), bits);
      } else own.add(at, worth, bits);
      if (isOneOfMany) last[at] = worth;
    }
  }
}
