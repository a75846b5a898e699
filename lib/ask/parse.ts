import type {Root} from 'mdast';
import {toString as mdastToString} from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {markdownSyntax, remarkWithoutHtml} from '@/lib/machine/markdown/syntax';

const parser = unified().use(remarkParse).use(markdownSyntax).use(remarkWithoutHtml);

/** The syntax tree of an answer, or of a part of one that is still being written. */
export function parseAnswer(text: string): Root {
  return parser.parse(text);
}

/** The parts of an answer for those who hear it, without the numbers of its passages. */
export function heardParts({children}: Root): string[] {
  return children.map((node) => mdastToString(node, {includeImageAlt: false}).replace(/\s?\[\d{1,3}\]/g, ''));
}
