/**
 * Whether an `Accept` header asks for Markdown rather than HTML (RFC 9110, section 12.5.1): it names `text/markdown`, with a weight
 * above that of HTML, or the same weight and before it. A wildcard counts for HTML, so no browser is ever answered with Markdown.
 */
export function prefersMarkdown(header: string | null | undefined): boolean {
  let markdown = {weight: 0, place: Number.POSITIVE_INFINITY};
  let html = {weight: 0, place: Number.POSITIVE_INFINITY, rank: -1};
  const ranks: Record<string, number> = {'*/*': 0, 'text/*': 1, 'text/html': 2};
  (header ?? '')
    .slice(0, 1000)
    .toLowerCase()
    .split(',')
    .forEach((part, place) => {
      const [type = '', ...parameters] = part.trim().split(';');
      const given = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      const weight = given === undefined ? 1 : Number(given);
      const name = type.trim();
      if (name === 'text/markdown') markdown = {weight, place};
      const rank = ranks[name];
      if (rank !== undefined && rank > html.rank) html = {weight, place, rank};
    });
  if (!(markdown.weight > 0)) return false;
  if (html.rank < 2 && markdown.weight === html.weight) return true;
  return markdown.weight > html.weight || (markdown.weight === html.weight && markdown.place < html.place);
}
