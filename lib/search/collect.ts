import type {Searcher} from './searcher';
import type {Piece} from './tokenize';

/** Most pieces of a query that are looked at; they are counted in the bits of a number. */
const mostPieces = 30;

/** The different pieces of a query. */
export function unique(pieces: Piece[]): Piece[] {
  return [...new Map(pieces.map((piece) => [piece.text, piece])).values()].slice(0, mostPieces);
}

/** Adds the hits of a piece to its records and, once a page, to their pages. */
export function collect({hits, records, pages, pageHits, pageKinds, pageOf, kindOf}: Searcher, bits: number, factor: number): void {
  pageHits.clear();
  for (let index = 0; index < hits.count; index++) {
    const at = hits.touched[index] as number;
    const score = (hits.scores[at] as number) * factor;
    const page = pageOf[at] as number;
    records.add(at, score, bits);
    pageHits.best(page, score);
    pageKinds.add(page, 0, 1 << (kindOf[at] as number));
  }
  for (let index = 0; index < pageHits.count; index++) {
    const page = pageHits.touched[index] as number;
    pages.add(page, pageHits.scores[page] as number, bits);
  }
}
