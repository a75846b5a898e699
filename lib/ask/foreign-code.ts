import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {parseAnswer} from './parse';

/** Code without what copying may change: spaces at the end of a line, the indentation that all lines have, empty lines around it. */
function even(lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.trimEnd());
  const depth = Math.min(...trimmed.filter(Boolean).map((line) => /^\s*/.exec(line)?.[0].length ?? 0));
  return trimmed
    .map((line) => line.slice(depth))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function codeIn(tree: Root, ...types: ('code' | 'inlineCode')[]): string[] {
  const found: string[] = [];
  visit(tree, types, (node) => void ('value' in node && found.push(node.value)));
  return found;
}

/** The blocks of code of an answer, by their place, that stand in none of the passages word for word, as a whole or as lines of one. */
export function foreignCode(answer: string, passages: readonly string[]): number[] {
  const blocks = codeIn(parseAnswer(answer), 'code');
  if (blocks.length === 0) return [];
  const known = passages
    .flatMap((passage) => [passage, ...codeIn(parseAnswer(passage), 'code', 'inlineCode')])
    .map((text) => text.replaceAll('\r', '').split('\n'));
  const isKnown = (block: string) => {
    const own = block.replaceAll('\r', '').split('\n');
    const wanted = even(own);
    return known.some((lines) => lines.some((_, from) => even(lines.slice(from, from + own.length)) === wanted));
  };
  return blocks.flatMap((block, place) => (isKnown(block) ? [] : [place]));
}
