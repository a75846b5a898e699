/** Places of the first piece around which the others are looked for. */
const mostTried = 8;

/** Where a piece stands nearest to a place; -1 where it does not stand in the text. */
function nearestTo(text: string, piece: string, start: number): number {
  const after = text.indexOf(piece, start);
  const before = text.lastIndexOf(piece, start);
  return before < 0 || (after >= 0 && after - start < start - before) ? after : before;
}

/** How near the pieces stand to each other in a text: 1 where they touch, less with each character between them; 0 without one of them. */
export function proximity(text: string, pieces: readonly string[]): number {
  const [first = ''] = pieces;
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  let best = 0;
  let start = text.indexOf(first);
  for (let round = 0; round < mostTried && start >= 0; round++) {
    const places = pieces.map((piece) => nearestTo(text, piece, start));
    if (places.includes(-1)) return 0;
    const span = Math.max(...pieces.map((piece, index) => (places[index] as number) + piece.length)) - Math.min(...places);
    best = Math.max(best, 1 / (1 + Math.max(0, span - length) / 10));
    start = text.indexOf(first, start + 1);
  }
  return best;
}
