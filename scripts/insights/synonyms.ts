/**
 * The source of `content/terms.ts` with a word added to the synonyms of a term, so that the search finds the term by it. Throws where there
 * is no such term or the word is a spelling of one already.
 */
export function withSynonym(source: string, id: string, word: string): string {
  const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
  if (source.includes(quoted(word))) throw new Error(`${quoted(word)} stands in content/terms.ts already.`);
  const ids = [...source.matchAll(/\bid: '([\w-]+)'/g)];
  const found = ids.findIndex(([, each]) => each === id);
  if (found < 0) throw new Error(`There is no term "${id}". Known: ${ids.map(([, each]) => each).join(', ')}.`);
  const from = ids[found]?.index ?? 0;
  const entry = source.slice(from, ids[found + 1]?.index);
  const list = /synonyms: \[/.exec(entry);
  if (!list) throw new Error(`The term "${id}" has no list of synonyms. Add synonyms: [${quoted(word)}] to it by hand.`);
  const at = from + list.index + list[0].length;
  const isEmpty = source[at] === ']';
  return `${source.slice(0, at)}${quoted(word)}${isEmpty ? '' : ', '}${source.slice(at)}`;
}
