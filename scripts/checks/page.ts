import type {Code, Image, Link, Root, RootContent, Table} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {Doc} from '@/lib/docs';
import {type Heading, headingsOf, parseMdx} from '@/lib/docs/compile';

export type Element = {name: string; attributes: Record<string, string>; line: number};
export type Sample = {language: string; label: string; code: string; line: number};
export type Passage = {text: string; line: number};

/** What the checks look at in a page, with the true line of each thing in its file. */
export type Page = PageParts & {doc: Doc};

/** The parts of a page, which survive JSON. */
export type PageParts = {
  headings: (Heading & {line: number})[];
  samples: Sample[];
  tables: {rows: number; columns: number; line: number}[];
  links: {url: string; line: number}[];
  images: {url: string; line: number}[];
  elements: Element[];
  /** Text a reader reads, paragraph by paragraph, without code. */
  prose: Passage[];
  /** Inline code. */
  codeSpans: Passage[];
  /** Prose by section, in order. The first has no heading, so no id. */
  sections: {id: string; text: string}[];
};

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

function attributesOf(node: Jsx): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? '')]]
        : []
    )
  );
}

/** Text of a paragraph, heading or cell, without inline code and components. */
function proseOf(node: RootContent): string {
  const parts: string[] = [];
  visit(node, (child) => {
    if (child.type === 'text') parts.push(child.value);
    else if (child.type === 'inlineCode' || child.type === 'mdxJsxTextElement') parts.push('\ufffc');
  });
  return parts.join('');
}

/** Reads a page, or the text whose tree is given, for the checks. Throws, naming file and line, when it cannot be parsed. */
export function readPage(doc: Doc, tree?: Root): Page {
  return {doc, ...readParts(doc, tree)};
}

/** Reads the parts of a page. Throws as `readPage` does. */
export function readParts(doc: Doc, tree: Root = parseMdx(doc)): PageParts {
  const line = (node: {position?: {start: {line: number}}}) => (node.position?.start.line ?? 1) + doc.bodyLine;
  const page: PageParts = {
    headings: [],
    samples: [],
    tables: [],
    links: [],
    images: [],
    elements: [],
    prose: [],
    codeSpans: [],
    sections: []
  };
  const headingLines: number[] = [];
  let section = {id: '', text: ''};
  page.sections.push(section);
  visit(tree, (node) => {
    switch (node.type) {
      case 'heading':
        headingLines.push(line(node));
        if (node.depth === 2) {
          section = {id: String((node.data?.hProperties as {id?: string})?.id ?? ''), text: ''};
          page.sections.push(section);
        }
        page.prose.push({text: proseOf(node), line: line(node)});
        section.text += ` ${proseOf(node)}`;
        break;
      case 'paragraph':
      case 'tableCell': {
        const text = proseOf(node);
        page.prose.push({text, line: line(node)});
        section.text += `\n${text}`;
        break;
      }
      case 'inlineCode':
        page.codeSpans.push({text: node.value, line: line(node)});
        break;
      case 'code': {
        const {lang, meta, value} = node as Code;
        page.samples.push({language: lang ?? '', label: meta?.trim() ?? '', code: value, line: line(node)});
        break;
      }
      case 'table': {
        const {children} = node as Table;
        page.tables.push({rows: children.length, columns: children[0]?.children.length ?? 0, line: line(node)});
        break;
      }
      case 'link':
        page.links.push({url: (node as Link).url, line: line(node)});
        break;
      case 'image':
        page.images.push({url: (node as Image).url, line: line(node)});
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const attributes = attributesOf(node as Jsx);
        page.elements.push({name: (node as Jsx).name ?? '', attributes, line: line(node)});
        if (attributes.src) page.images.push({url: attributes.src, line: line(node)});
        if (attributes.href) page.links.push({url: attributes.href, line: line(node)});
        break;
      }
    }
  });
  page.headings = headingsOf(tree).map((heading, index) => ({...heading, line: headingLines[index] ?? 1}));
  return page;
}
