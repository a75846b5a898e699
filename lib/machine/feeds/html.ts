import type {Element, ElementContent, Nodes, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Locale} from '@/i18n/routing';
import {parseMarkdown} from '@/lib/docs/compile';
import {absoluteUrl} from '../metadata';

const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children
});
const words = (value: string): ElementContent => ({type: 'text', value});

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
export const paragraph = (text: string): Element => element('p', [words(text)]);

/** A paragraph of links to addresses, which are their words. */
export function linksParagraph(label: string, addresses: readonly string[]): Element {
  const links = addresses.flatMap((href) => [words(' '), element('a', [words(href)], {href})]);
  return element('p', [words(label), ...links]);
}

/** Nodes as HTML, every text escaped. */
export function htmlOf(children: ElementContent[]): string {
  return toHtml({type: 'root', children} as Nodes);
}
