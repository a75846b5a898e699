import type {Element, ElementContent, Parents, Root} from 'hast';
import {toString as hastToString} from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark, {type Options} from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {markdownSyntax} from './syntax';

/** What a page shows only to be used on the page: places, controls, and what a reader cannot see. */
const left = new Set(['nav', 'button', 'form', 'script', 'input', 'legend', 'caption', 'template']);

const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children
});
const text = (value: string): ElementContent => ({type: 'text', value});

function isLeft({tagName, properties}: Element): boolean {
  return left.has(tagName) || properties.dataPageOnly !== undefined || properties.dataFootnoteBackref !== undefined;
}

/** The link of a heading to itself. */
function isHeadingLink({tagName, properties}: Element, parent: Parents): boolean {
  return tagName === 'a' && String(properties.href).startsWith('#') && parent.type === 'element' && /^h\d$/.test(parent.tagName);
}

/** Tabs become a bold label before each alternative, folded text a bold summary before what it holds. */
function opened(node: Element): ElementContent[] | undefined {
  switch (node.tagName) {
    case 'label':
    case 'summary':
      return node.children.some((child) => child.type === 'element' && /^h\d$/.test(child.tagName))
        ? node.children
        : [element('p', [element('strong', [text(hastToString(node))])])];
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

/** Small facts that stand beside each other on the page get a mark between them. */
function separated(children: ElementContent[]): ElementContent[] {
  const shown = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return shown.flatMap((child, index) => (index === 0 ? [child] : [text(' · '), child]));
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

/** Markdown has tables with a head only: a table of rows with names gets an empty one. */
function withHead(table: Element): void {
  const first = table.children.find((child): child is Element => child.type === 'element' && child.tagName === 'tbody');
  const hasHead = table.children.some((child) => child.type === 'element' && child.tagName === 'thead');
  const row = first?.children.find((child): child is Element => child.type === 'element');
  if (hasHead || !row) return;
  const cells = row.children.filter((child) => child.type === 'element').map(() => element('th', []));
  table.children = [element('thead', [element('tr', cells)]), ...table.children.filter((child) => child !== first), first as Element];
  visit(first as Element, 'element', (cell) => {
    if (cell.tagName === 'th') cell.tagName = 'td';
  });
}

const blocks = new Set(['ul', 'ol', 'li', 'p', 'div']);

/** A cell of a Markdown table is one line: what stands below each other on the page is separated by semicolons. */
function oneLine(cell: Element): void {
  const parts = (children: ElementContent[]): ElementContent[][] => {
    const found: ElementContent[][] = [[]];
    for (const child of children) {
      if (child.type === 'element' && blocks.has(child.tagName)) found.push(...parts(child.children), []);
      else if (child.type !== 'text' || child.value.trim() !== '' || found.at(-1)?.length) found.at(-1)?.push(child);
    }
    return found.filter((part) => part.length > 0);
  };
  const lines = parts(cell.children);
  cell.children = lines.flatMap((line, index) => (index === 0 ? line : [text('; '), ...line]));
}

/** Marks and texts of footnotes get names of their own. */
function asNotes(node: Element): void {
  const {dataFootnoteRef, dataFootnotes, href, id} = node.properties;
  const note = /user-content-fn-(.+)$/.exec(String(dataFootnoteRef === undefined ? id : href))?.[1];
  if (dataFootnotes !== undefined) {
    for (const child of node.children) if (child.type === 'element' && child.tagName === 'ol') child.tagName = 'div';
  } else if (note) {
    node.tagName = dataFootnoteRef === undefined ? 'note' : 'note-mark';
    node.properties = {note: decodeURIComponent(note)};
  }
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
      if (node.properties.role === 'note') node.tagName = 'blockquote';
      if (node.properties.dataFacts !== undefined) node.children = separated(node.children);
      const open = opened(node);
      if (open) {
        parent.children.splice(index, 1, ...(open as typeof parent.children));
        return [SKIP, index];
      }
      if (node.tagName === 'table') withHead(node);
      if (node.tagName === 'td' || node.tagName === 'th') oneLine(node);
      asNotes(node);
      if (node.tagName === 'a' && typeof node.properties.href === 'string') node.properties.href = absolute(node.properties.href);
      return undefined;
    });
  };
}

/** Footnotes become those of Markdown again. */
const notes: Options['handlers'] = {
  'note-mark': (_, {properties}) => ({type: 'footnoteReference', identifier: String(properties.note), label: String(properties.note)}),
  note: (state, node) => ({
    type: 'footnoteDefinition',
    identifier: String(node.properties.note),
    label: String(node.properties.note),
    children: state.toFlow(state.all(node))
  })
};

/**
 * The text of a page as Markdown (CommonMark with GitHub's tables). `html` is the inside of its `main`, `address` the page's public
 * address, from which links are made absolute. Tabs and folded parts are written out, code keeps its language.
 */
export function htmlToMarkdown(html: string, address: string): string {
  const file = unified()
    .use(rehypeParse, {fragment: true})
    .use(() => prepare(address))
    .use(rehypeRemark, {newlines: false, handlers: notes})
    .use(markdownSyntax)
    .use(remarkStringify, {bullet: '-', fences: true, rule: '-', emphasis: '*', resourceLink: true})
    .processSync(html);
  return `${String(file).trim()}\n`;
}
