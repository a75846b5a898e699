import type {Element, ElementContent, Nodes, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Locale} from '@/i18n/routing';
import {parseMarkdown} from '@/lib/docs/compile';
import {element, text} from '../hast';
import {absoluteUrl} from '../metadata';

const toHast = unified().use(remarkRehype);

/** A short Markdown text of the data as nodes of HTML, its links absolute and in the language of the text. */
export function markdownNodes(text: string, locale: Locale): ElementContent[] {
  const tree = toHast.runSync(parseMarkdown(text, locale)) as Root;
  visit(tree, 'element', ({tagName, properties}) => {
    const {href} = properties;
    if (tagName === 'a' && typeof href === 'string' && href.startsWith('/')) properties.href = absoluteUrl(locale, href);
  });
  return tree.children as ElementContent[];
}

/** A paragraph of plain text. */
export const paragraph = (value: string): Element => element('p', [text(value)]);

/** A paragraph of links to addresses, which are their words. */
export function linksParagraph(label: string, addresses: readonly string[]): Element {
  const links = addresses.flatMap((href) => [text(' '), element('a', [text(href)], {href})]);
  return element('p', [text(label), ...links]);
}

/** Nodes as HTML, every text escaped. */
export function htmlOf(children: ElementContent[]): string {
  return toHtml({type: 'root', children} as Nodes);
}
