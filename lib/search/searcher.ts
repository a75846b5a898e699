import {fold, squeeze} from './normalize';
import {recordsOfQuestions} from './questions';
import {type SentenceReader, sentenceReader, stemsOf} from './sentence';
import type {SearchData} from './store';
import {type SearchTerm, searchKinds} from './types';

/** Names of a record: `all` folded, a line each; the others letters and digits alone. */
export type Names = {all: string; title: string; heading: string; keys: string[]};

/** An index with what a query needs at hand: folded texts and names, the termbase by spelling. A query changes nothing in it but what it keeps for the next. */
export class Searcher {
  readonly pageOf: Uint32Array;
  readonly kindOf: Uint8Array;
  /** How many records have the heading of a record: the more, the less it says about each. */
  readonly sameHeading: Uint16Array;
  readonly termBySpelling = new Map<string, SearchTerm>();
  readonly termsByReading = new Map<string, SearchTerm[]>();
  /** Words by length, to look for misspelt ones among those that can be meant. */
  readonly wordsByLength: number[][] = [];
  readonly reader: SentenceReader;
  /** How long the text of a record is, as far as that takes from a word that stands in it, 1 being usual. */
  readonly lengths: Float32Array;
  /** The record that answers each question. */
  readonly questionOf: Uint32Array;
  /** How much all terms of a question say. */
  readonly questionWeights: Float32Array;
  /** What each record's last place of a part is worth. Kept for the next sentence, which reads nothing that it has not written. */
  readonly lastWorth: Float32Array;
  /** How many records there are beside those that are found by their path alone. */
  readonly texts: number;
  private stems: Map<string, number[]> | undefined;
  private readonly foldedNames = new Map<number, Names>();
  private readonly foldedTexts = new Map<number, string>();
  private readonly scans = new Map<string, number[]>();

  constructor(readonly data: SearchData) {
    const {records, terms} = data.documents;
    const texts = records.filter(({path}) => path === undefined);
    this.texts = texts.length;
    this.pageOf = Uint32Array.from(records, ({page}) => page);
    this.kindOf = Uint8Array.from(records, ({kind}) => searchKinds.indexOf(kind));
    this.reader = sentenceReader(data.documents);
    const usual = texts.reduce((sum, {text}) => sum + text.length, 0) / Math.max(1, texts.length);
    this.lengths = Float32Array.from(records, ({text}) => lengthOf(text.length / Math.max(1, usual)));
    this.questionOf = recordsOfQuestions(records);
    this.lastWorth = new Float32Array(records.length);
    this.questionWeights = new Float32Array(this.questionOf.length);
    const headings = new Map<string, number>();
    for (const {heading} of records) if (heading !== '') headings.set(heading, (headings.get(heading) ?? 0) + 1);
    this.sameHeading = Uint16Array.from(records, ({heading}) => Math.min(headings.get(heading) ?? 1, 65_535));
    data.words.terms.forEach((word, at) => {
      const list = this.wordsByLength[word.length] ?? [];
      this.wordsByLength[word.length] = list;
      list.push(at);
    });
    data.questions.terms.forEach((term, at) => {
      const weight = this.questionWeight(term, data.questions.count(at));
      for (const posting of data.questions.postings(at)) {
        const question = posting >>> 8;
        this.questionWeights[question] = (this.questionWeights[question] as number) + weight;
      }
    });
    for (const term of terms) {
      for (const spelling of term.spellings) {
        const key = squeeze(fold(spelling));
        if (!this.termBySpelling.has(key)) this.termBySpelling.set(key, term);
      }
      for (const reading of term.readings) this.termsByReading.set(reading, [...(this.termsByReading.get(reading) ?? []), term]);
    }
  }

  get size(): number {
    return this.pageOf.length;
  }

  /** Folded text of a record, made when it is needed. */
  folded(at: number): string {
    return kept(this.foldedTexts, at, mostTexts, () => fold(this.record(at).text));
  }

  /** Whether a record's text has a folded phrase. Most texts have it as it stands, and need not be folded. */
  holds(at: number, phrase: string): boolean {
    return this.record(at).text.includes(phrase) || this.folded(at).includes(phrase);
  }

  /** Folded names of a record, made when they are needed: its heading, for a page's beginning the title, its keys. */
  names(at: number): Names {
    return kept(this.foldedNames, at, mostNames, () => {
      const {anchor, heading, keys, page, path} = this.record(at);
      const [title, own] = [anchor === '' ? fold(this.page(page).title) : '', fold(heading)];
      const codes = path === undefined ? keys : [path];
      return {
        all: [title, own, ...codes.map(fold)].join('\n'),
        title: squeeze(title),
        heading: squeeze(own),
        keys: codes.map((key) => squeeze(fold(key)))
      };
    });
  }

  /** Remembers the last few scans through all words, which one query makes several times. */
  scan(name: string, find: () => number[]): number[] {
    const known = this.scans.get(name);
    if (known) return known;
    const found = find();
    this.scans.set(name, found);
    if (this.scans.size > 64) this.scans.delete(this.scans.keys().next().value as string);
    return found;
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

  /** Words of the texts that have a stem. */
  wordsOfStem(stem: string): number[] {
    this.stems ??= stemsOf(this.data.words.terms, this.reader);
    return this.stems.get(stem) ?? [];
  }

  /** How much a term that stands in `count` questions says. A number, as in a model's name, makes a question that of one thing. */
  questionWeight(term: string, count: number): number {
    return Math.log(1 + this.questionOf.length / (1 + count)) * (/\d/.test(term) ? 2 : 1);
  }

  /** How much a term that stands in `count` records says. */
  weight(count: number): number {
    return Math.log(1 + this.texts / (1 + count));
  }
}

/** How much a long text takes from a word, and what counts as the shortest. */
const ofLength = {share: 0.6, shortest: 0.5};

const lengthOf = (length: number) => 1 - ofLength.share + ofLength.share * Math.max(ofLength.shortest, length);

/** Records whose folded texts are kept, all of a portal of a thousand pages; and whose names are, which are short: all of ten thousand. */
const mostTexts = 12_000;
const mostNames = 120_000;

/** What is known of a record, or is made and kept. */
function kept<Value>(known: Map<number, Value>, at: number, most: number, make: () => Value): Value {
  const found = known.get(at);
  if (found !== undefined) return found;
  if (known.size >= most) known.clear();
  const made = make();
  known.set(at, made);
  return made;
}
