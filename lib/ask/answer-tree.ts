import type {BlockContent, DefinitionContent, PhrasingContent, RootContent} from 'mdast';
import {toString as mdastToString} from 'mdast-util-to-string';
import {parseAnswer} from './parse';

/** What a sentence of an answer may have. */
export type Inline =
  | {type: 'text' | 'code'; value: string}
  | {type: 'strong' | 'em' | 'del'; children: Inline[]}
  | {type: 'source'; number: number}
  | {type: 'link'; href: string; children: Inline[]}
  | {type: 'break'};

/** What an answer may have, and nothing else: no HTML, no picture. */
export type Block =
  | {type: 'paragraph' | 'heading'; children: Inline[]}
  | {type: 'code'; value: string; language: string}
  | {type: 'quote'; children: Block[]}
  | {type: 'list'; ordered: boolean; start: number; items: Block[][]}
  | {type: 'table'; rows: Inline[][][]}
  | {type: 'rule'};

/** The address that a link of an answer may lead to; undefined where it may lead nowhere. */
export type LinkCheck = (url: string) => string | undefined;

/** Cuts the numbers of passages out of a text. */
function textWithSources(value: string): Inline[] {
  return value
    .split(/(\[\d{1,3}\])/)
    .filter(Boolean)
    .map((part): Inline => {
      const number = /^\[(\d{1,3})\]$/.exec(part)?.[1];
      return number ? {type: 'source', number: Number(number)} : {type: 'text', value: part};
    });
}

const inlineNames = {strong: 'strong', emphasis: 'em', delete: 'del'} as const;

function inline(node: PhrasingContent, check: LinkCheck): Inline[] {
  switch (node.type) {
    case 'text':
      return textWithSources(node.value);
    case 'inlineCode':
      return [{type: 'code', value: node.value}];
    case 'break':
      return [{type: 'break'}];
    case 'html':
      return [{type: 'text', value: node.value}];
    case 'image':
      return [{type: 'text', value: node.alt ?? ''}];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{type: inlineNames[node.type], children: node.children.flatMap((each) => inline(each, check))}];
    case 'link': {
      const children = node.children.flatMap((each) => inline(each, check));
      const href = check(node.url);
      return href === undefined ? children : [{type: 'link', href, children}];
    }
    default:
      return 'children' in node ? node.children.flatMap((each) => inline(each, check)) : [];
  }
}

type Flow = RootContent | BlockContent | DefinitionContent;

function block(node: Flow, check: LinkCheck): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{type: node.type, children: node.children.flatMap((each) => inline(each, check))}];
    case 'code':
      return [{type: 'code', value: node.value, language: /^[\w+-]{1,20}/.exec(node.lang ?? '')?.[0] ?? ''}];
    case 'html':
      return [{type: 'paragraph', children: [{type: 'text', value: node.value}]}];
    case 'blockquote':
      return [{type: 'quote', children: blocks(node.children, check)}];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) => blocks(item.children, check))
        }
      ];
    case 'table':
      return [
        {
          type: 'table',
          rows: node.children.map((row) => row.children.map((cell) => cell.children.flatMap((each) => inline(each, check))))
        }
      ];
    case 'thematicBreak':
      return [{type: 'rule'}];
    default:
      return [];
  }
}

function blocks(nodes: readonly Flow[], check: LinkCheck): Block[] {
  return nodes.flatMap((node) => block(node, check));
}

/** An answer, or as much of it as there is, as what may be shown. `plain` are its blocks as text, for those who hear them. */
export function readAnswer(text: string, check: LinkCheck): {blocks: Block[]; plain: string[]} {
  const {children} = parseAnswer(text);
  return {
    blocks: blocks(children, check),
    plain: children.map((node) => mdastToString(node, {includeImageAlt: false, includeHtml: false}).replace(/\s?\[\d{1,3}\]/g, ''))
  };
}

/**
 * Lets links lead to pages of the passages, and to addresses that stand in them word for word. `origin` is where the portal is served,
 * whose pages may be named with it.
 */
export function linkCheck(sources: readonly {href: string; links: readonly string[]}[], origin: string): LinkCheck {
  const pathOf = (href: string) => href.split('#')[0] ?? '';
  const pages = new Set(sources.map(({href}) => pathOf(href)));
  const links = new Set(sources.flatMap((source) => source.links));
  return (given) => {
    if (/^https?:/i.test(given) && links.has(given)) return given;
    const path = given.startsWith(`${origin}/`) ? given.slice(origin.length) : given;
    return pages.has(pathOf(path)) ? path : undefined;
  };
}
