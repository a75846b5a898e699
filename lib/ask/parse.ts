import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {markdownSyntax} from '@/lib/machine/markdown/syntax';

const parser = unified().use(remarkParse).use(markdownSyntax);

/** The syntax tree of an answer, or of a part of one that is still being written. */
export function parseAnswer(text: string): Root {
  return parser.parse(text);
}
