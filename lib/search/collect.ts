import {Scores} from './scores';
import type {Searcher} from './searcher';
import type {Candidate} from './select';
import type {Piece} from './tokenize';

/** Most pieces of a query that are looked at; they are counted in the bits of a number. */
const mostPieces = 30;

/** The different pieces of a query. */
export function unique(pieces: Piece[]): Piece[] {
  return [...new Map(pieces.map((piece) => [piece.text, piece])).values()].slice(0, mostPieces);
}

/** What the pieces of a query found in one language, added up. The bits of records and pages are the pieces that they have. */
export class Found {
  readonly records: Scores;
  readonly pages: Scores;
  /** As bits the kinds of each page's records that matched. */
  readonly pageKinds: Uint32Array;

  constructor(private readonly searcher: Searcher) {
    const {pages} = searcher.data.documents;
    this.records = new Scores(searcher.size);
    this.pages = new Scores(pages.length);
    this.pageKinds = new Uint32Array(pages.length);
  }

  /** Adds the hits of a piece, or of several as bits, to their records and the best of each page to the page, and releases them. */
  add(hits: Scores, bits: number, factor = 1): void {
    const {records, pages, pageKinds} = this;
    const {pageOf, kindOf} = this.searcher;
    const {scores, numbers} = hits;
    const pageHits = new Scores(pageKinds.length);
    for (let index = 0; index < numbers.length; index++) {
      const at = numbers[index] as number;
      const score = (scores[at] as number) * factor;
      const page = pageOf[at] as number;
      records.add(at, score, bits);
      pageHits.best(page, score);
      pageKinds[page] = (pageKinds[page] as number) | (1 << (kindOf[at] as number));
    }
    hits.release();
    const hit = pageHits.numbers;
    for (let index = 0; index < hit.length; index++) {
      const page = hit[index] as number;
      pages.add(page, pageHits.scores[page] as number, bits);
    }
    pageHits.release();
  }

  /** Pages that have all of the pieces. */
  complete(pieces: number): Candidate[] {
    const {bits} = this.pages;
    return this.candidates((page) => ((bits[page] as number) & pieces) === pieces);
  }

  /** Pages that are wanted, with their scores. */
  candidates(isWanted: (page: number) => boolean): Candidate[] {
    const {scores, numbers} = this.pages;
    const candidates: Candidate[] = [];
    for (let index = 0; index < numbers.length; index++) {
      const page = numbers[index] as number;
      if (isWanted(page)) candidates.push({page, score: scores[page] as number});
    }
    return candidates;
  }

  /** Gives back what was added up, when the results are made. */
  release(): void {
    this.records.release();
    this.pages.release();
  }
}
