import type {Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {toString as mdastToString} from 'mdast-util-to-string';
import type {Locale} from '@/i18n/routing';
import {componentText} from './facts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export type Section = {
  /** Heading's id, empty before the first heading. */
  anchor: string;
  heading: string;
  text: string;
  /** Names of the components that stand in it. */
  components: {name: string; attributes: Record<string, string>}[];
};

function attributesOf(node: Jsx): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? '')]]
        : []
    )
  );
}

/** A line break in the source is a space on the page, and nothing between Chinese characters. */
function unwrap(text: string): string {
  return text.replace(/(\p{Script=Han}|[，。；：、！？）】》])\s*\n\s*(?=\p{Script=Han}|[（【《“])/gu, '$1').replace(/\s*\n\s*/g, ' ');
}

function textOf(node: RootContent, section: Section, locale: Locale): string {
  switch (node.type) {
    case 'text':
      return unwrap(node.value);
    case 'inlineCode':
      return node.value;
    case 'code':
      return `${node.value}\n`;
    case 'break':
      return '\n';
    case 'image':
      return node.alt ?? '';
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      const attributes = attributesOf(node);
      const name = node.name ?? '';
      section.components.push({name, attributes});
      const own = componentText(name, attributes, locale);
      const inner = childrenText(node.children as RootContent[], section, locale);
      return node.type === 'mdxJsxTextElement' && (own === '' || inner === '') ? own + inner : `${own}\n${inner}\n`;
    }
    case 'paragraph':
    case 'heading':
    case 'tableRow':
      return `${childrenText(node.children as RootContent[], section, locale)}\n`;
    case 'tableCell':
      return `${childrenText(node.children as RootContent[], section, locale)} `;
    default:
      return 'children' in node ? childrenText(node.children as RootContent[], section, locale) : '';
  }
}

function childrenText(nodes: RootContent[], section: Section, locale: Locale): string {
  return nodes.map((node) => textOf(node, section, locale)).join('');
}

/** Cuts a page into its sections, the text as a reader reads it, what components show included. */
export function sectionsOf(tree: Root, locale: Locale): Section[] {
  let section: Section = {anchor: '', heading: '', text: '', components: []};
  const sections = [section];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const anchor = String((node.data?.hProperties as {id?: string} | undefined)?.id ?? '');
      section = {anchor, heading: mdastToString(node), text: '', components: []};
      sections.push(section);
    } else {
      section.text += textOf(node, section, locale);
    }
  }
  for (const each of sections) each.text = each.text.replace(/[ \t]*\n\s*/g, '\n').trim();
  return sections;
}
