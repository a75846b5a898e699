import type {Element, ElementContent, Text} from 'hast';
import {phrasing} from 'hast-util-phrasing';
import {toString as hastToString} from 'hast-util-to-string';

const mark = (value: string): Text => ({type: 'text', value});
const isBlank = (node: ElementContent) => node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

/** Small facts that stand beside each other on the page get a mark between them. */
export function separated(children: ElementContent[]): ElementContent[] {
  return children.filter((child) => !isBlank(child)).flatMap((child, index) => (index === 0 ? [child] : [mark(' · '), child]));
}

/** What text of a sentence runs into: a part of it, not a thing beside it. */
const ofSentence = new Set(['a', 'b', 'bdi', 'br', 'code', 'del', 'em', 'i', 'kbd', 'q', 's', 'strong', 'sub', 'sup', 'time', 'wbr']);

/** A passage in another language is marked by an element that is nothing else. */
const isPassage = ({tagName, properties}: Element) => tagName === 'span' && Object.keys(properties).join() === 'lang';

/** Whether two neighbours touch in the source: neither brings a space, nor punctuation that stands for one. */
const touch = (before: ElementContent, after: ElementContent) =>
  /[^\s(（[「“]$/u.test(hastToString(before)) && /^[^\s,.;:!?、，。；：！？…)\]）」”]/u.test(hastToString(after));

/**
 * The children of an element with a mark wherever the page shows two things beside each other that touch in its source: all that
 * an element without a text of its own holds, and small print and labels within a text.
 */
export function apart(parent: Element): ElementContent[] {
  if (parent.tagName === 'pre' || parent.tagName === 'code') return parent.children;
  const isText = (node: ElementContent) => (node.type === 'element' ? isPassage(node) : !isBlank(node));
  const isSentence = parent.children.some(isText);
  const beside = (node: ElementContent) =>
    node.type === 'element' && !isPassage(node) && phrasing(node) && !(isSentence && ofSentence.has(node.tagName));
  return parent.children.flatMap((child, index) => {
    const before = parent.children[index - 1];
    const parts = before && (beside(before) || beside(child)) && [before, child].every((node) => node.type === 'text' || phrasing(node));
    return parts && touch(before, child) ? [mark(' · '), child] : [child];
  });
}

const blocks = new Set(['ul', 'ol', 'li', 'p', 'div', 'dl', 'dt', 'dd']);

/** A cell of a Markdown table is one line: what stands below each other on the page is separated by semicolons, sentences by themselves. */
export function oneLine(cell: Element): void {
  const parts = (children: ElementContent[]): ElementContent[][] => {
    const found: ElementContent[][] = [[]];
    for (const child of children) {
      if (child.type === 'element' && blocks.has(child.tagName)) found.push(...parts(apart(child)), []);
      else if (!isBlank(child) || found.at(-1)?.length) found.at(-1)?.push(child);
    }
    return found.filter((part) => part.length > 0);
  };
  const between = (line: ElementContent[]) => {
    const end = line
      .map((node) => hastToString(node))
      .join('')
      .trimEnd();
    return /[。！？；：]$/.test(end) ? '' : /[.!?;:]$/.test(end) ? ' ' : '; ';
  };
  const lines = parts(cell.children);
  cell.children = lines.flatMap((line, index) => (index === 0 ? line : [mark(between(lines[index - 1] ?? [])), ...line]));
}
