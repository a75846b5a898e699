import type {Element, ElementContent, Parents, Root} from 'hast';
import {toString as hastToString} from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {element, text} from '../hast';
import {asNotes, notes} from './footnotes';
import {apart, oneLine, separated} from './separate';
import {markdownSyntax} from './syntax';

/** What a page shows only to be used on the page: places, controls, and what a reader cannot see. */
const left = new Set(['nav', 'button', 'form', 'script', 'input', 'legend', 'caption', 'template']);

function isLeft({tagName, properties}: Element): boolean {
  return left.has(tagName) || properties.dataPageOnly !== undefined || properties.dataFootnoteBackref !== undefined;
}

/** The link of a heading to itself. */
function isHeadingLink({tagName, properties}: Element, parent: Parents): boolean {
  return tagName === 'a' && String(properties.href).startsWith('#') && parent.type === 'element' && /^h\d$/.test(parent.tagName);
}

/** Takes the link of an entry to itself, such as that of a field, off the words that it stands at. */
function unlinkSelf(entry: Element): void {
  visit(entry, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || node.properties.href !== `#${entry.properties.id}` || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}

/** Tabs become a bold label before each alternative, folded text a bold summary before what it holds. */
function opened(node: Element): ElementContent[] | undefined {
  switch (node.tagName) {
    case 'label':
    case 'summary': {
      if (node.children.some((child) => child.type === 'element' && /^h\d$/.test(child.tagName))) return node.children;
      const {dataOpens} = node.properties;
      const name = element('strong', [text(hastToString(node))]);
      return [element('p', [dataOpens ? element('a', [name], {href: dataOpens}) : name])];
    }
    case 'details':
    case 'fieldset':
      return [element('div', node.children)];
    case 'svg':
      return typeof node.properties.ariaLabel === 'string' && node.properties.role === 'img'
        ? [element('p', [text(node.properties.ariaLabel)])]
        : [];
    default:
      return undefined;
  }
}

/** Names the language of a code block where Markdown looks for it, and takes the colours out. */
function plainCode(node: Element): Element {
  const language = String(node.properties.dataLanguage ?? '');
  let source: Element = node;
  visit(node, 'element', (child) => {
    if (child.tagName === 'code') source = child;
  });
  const code = element('code', [text(hastToString(source))], language ? {className: [`language-${language}`]} : {});
  return element('pre', [code]);
}

/** Markdown has tables with a head only, for which it takes the first row: a table of rows with names gets an empty one. */
function withHead(table: Element): void {
  const hasHead = table.children.some((child) => child.type === 'element' && child.tagName === 'thead');
  if (!hasHead) table.children.unshift(element('thead', [element('tr', [])]));
}

/** What is folded and has an address of its own is called by it: a link to it opens it on the page. */
function nameAddress({children}: Element): void {
  const [summary, folded] = children.filter((child) => child.type === 'element');
  if (summary?.tagName === 'summary' && folded?.properties.id) summary.properties.dataOpens = `#${folded.properties.id}`;
}

function prepare(address: string) {
  const absolute = (href: string) => (href.startsWith('#') || href.startsWith('/') ? new URL(href, address).href : href);
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (isLeft(node)) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (node.properties.dataLanguage !== undefined) {
        parent.children[index] = plainCode(node);
        return SKIP;
      }
      if (isHeadingLink(node, parent)) {
        parent.children.splice(index, 1, ...node.children);
        return [SKIP, index];
      }
      if (node.tagName === 'li' && node.properties.id) unlinkSelf(node);
      if (node.properties.role === 'note') node.tagName = 'blockquote';
      if (node.tagName === 'details') nameAddress(node);
      const open = opened(node);
      if (open) {
        // The space between a text and its icon goes with the icon.
        const before = parent.children[index - 1];
        if (open.length === 0 && before?.type === 'text') before.value = before.value.trimEnd();
        parent.children.splice(index, 1, ...(open as typeof parent.children));
        return [SKIP, index];
      }
      if (node.tagName === 'table') withHead(node);
      asNotes(node);
      if (node.tagName === 'a' && typeof node.properties.href === 'string') node.properties.href = absolute(node.properties.href);
      return undefined;
    });
  };
}

/** Keeps apart what the page shows apart, once all that is left out is gone. */
function keepApart(tree: Root): void {
  visit(tree, 'element', (node) => {
    node.children = node.properties.dataFacts !== undefined ? separated(node.children) : apart(node);
    if (node.tagName === 'td' || node.tagName === 'th') oneLine(node);
  });
}

/**
 * The text of a page as Markdown (CommonMark with GitHub's tables). `html` is the inside of its `main`, `address` the page's public
 * address, from which links are made absolute. Tabs and folded parts are written out, code keeps its language.
 */
export function htmlToMarkdown(html: string, address: string): string {
  const file = unified()
    .use(rehypeParse, {fragment: true})
    .use(() => prepare(address))
    .use(() => keepApart)
    .use(rehypeRemark, {newlines: false, handlers: notes})
    .use(markdownSyntax)
    .use(remarkStringify, {bullet: '-', fences: true, rule: '-', emphasis: '*', resourceLink: true})
    .processSync(html);
  return `${String(file).trim()}\n`;
}
