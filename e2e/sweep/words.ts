import type {Page} from '@playwright/test';
import type {Nodes} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {markdownSyntax} from '@/lib/machine/markdown/syntax';

/** What a text for programs leaves out on purpose: places to go to, controls, what stands only on paper or only for the ear. */
const onPageOnly = [
  'nav',
  'button',
  'form',
  'legend',
  'caption',
  'template',
  'script',
  '[data-page-only]',
  '[data-footnote-ref]',
  '[data-footnote-backref]'
].join(', ');

/** The text of a page's `main`, with a space wherever the page shows two things apart, by what its style says. */
function shownText(page: Page): Promise<string> {
  return page.evaluate((left) => {
    const isApart = ({display, marginInlineStart, marginInlineEnd}: CSSStyleDeclaration) =>
      !/^(?:inline|contents)$/.test(display) || Number.parseFloat(marginInlineStart) > 0 || Number.parseFloat(marginInlineEnd) > 0;
    const hasSign = (element: Element, place: string) => !/^(?:none|normal|""|)$/.test(getComputedStyle(element, place).content);
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof SVGElement) return ` ${(node.role === 'img' && node.ariaLabel) || ''} `;
      if (!(node instanceof Element) || node.matches(left)) return ' ';
      if (node instanceof HTMLImageElement) return ` ${node.alt} `;
      const text = [...node.childNodes].map(read).join('');
      const before = isApart(getComputedStyle(node)) || hasSign(node, '::before') ? ' ' : '';
      const after = isApart(getComputedStyle(node)) || hasSign(node, '::after') ? ' ' : '';
      return before + text + after;
    };
    return read(document.querySelector('main') as Element);
  }, onPageOnly);
}

const parser = unified().use(remarkParse).use(markdownSyntax).freeze();
const glued = new Set(['strong', 'emphasis', 'delete', 'link', 'text', 'inlineCode', 'html']);

/** The text that a Markdown text shows, with a space between its blocks and cells. */
function textOf(node: Nodes): string {
  if (node.type === 'footnoteReference' || node.type === 'definition') return ' ';
  const own = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
  const text = 'children' in node ? node.children.map(textOf).join('') : own;
  return glued.has(node.type) ? text : ` ${text} `;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The words that a page has more often than its Markdown, or the other way round. */
export async function wordFaults(page: Page, markdown: string): Promise<string[]> {
  const body = parser.parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''));
  const [onPage, inMarkdown] = [wordsIn(await shownText(page)), wordsIn(textOf(body))];
  const counts = new Map<string, number>();
  for (const word of onPage) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of inMarkdown) counts.set(word, (counts.get(word) ?? 0) - 1);
  const differing = [...counts].filter(([, count]) => count !== 0);
  return differing.map(([word, count]) => `"${word}" stands ${Math.abs(count)} × more ${count > 0 ? 'on the page' : 'in the Markdown'}`);
}
