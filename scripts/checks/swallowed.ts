import type {Nodes as HastNodes} from 'hast';
import type {Nodes, Root} from 'mdast';
import {decodeString} from 'micromark-util-decode-string';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {EXIT, visit} from 'unist-util-visit';
import type {Doc} from '@/lib/docs';
import type {Finding} from './finding';

type Source = Pick<Doc, 'body' | 'file' | 'bodyLine'>;
/** A character that must come through, with its place in the source. */
type Kept = {character: string; offset: number};

/** What carries meaning: letters, digits, and signs that belong to a quantity. */
const meaningful = /[\p{L}\p{N}\p{M}~%$€£¥￥°]/u;

function keptOf(text: string, offset: number): Kept[] {
  let place = offset;
  return [...text].flatMap((character) => {
    const at = place;
    place += character.length;
    return meaningful.test(character) ? [{character, offset: at}] : [];
  });
}

/** The ranges of the source that Markdown means as marks: addresses, tags, comments, fences, numbers of a list. */
function marksOf(tree: Root, source: string): [number, number][] {
  const ranges: [number, number][] = [];
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  visit(tree, (node: Nodes) => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    const children = 'children' in node ? node.children : [];
    const first = children[0]?.position?.start.offset ?? to;
    const last = children.at(-1)?.position?.end.offset ?? to;
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        ranges.push([from, first], [last, to]);
        break;
      case 'link':
      case 'linkReference':
        if (source[from] === '[') ranges.push([last, to]);
        break;
      case 'heading':
        ranges.push([last, to]);
        break;
      case 'definition':
        if (used.has(node.identifier)) ranges.push([from, to]);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        ranges.push([from, to]);
        break;
      case 'listItem':
      case 'footnoteDefinition':
        ranges.push([from, first]);
        break;
      case 'delete':
        if (source.startsWith('~~', from)) ranges.push([from, from + 2], [to - 2, to]);
        break;
      case 'code': {
        const fence = /^(?:`{3,}|~{3,})/.exec(source.slice(from, to));
        if (!fence) break;
        const line = source.indexOf('\n', from);
        ranges.push([from, line < 0 || line > to ? to : line], [source.lastIndexOf('\n', to - 1), to]);
      }
    }
  });
  return ranges;
}

function sourceOf(tree: Root, source: string): Kept[] {
  const characters = [...Array(source.length).keys()].fill(0);
  for (const [from, to] of marksOf(tree, source)) characters.fill(1, from, to);
  const code = characters.slice();
  visit(tree, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') code.fill(1, node.position?.start.offset, node.position?.end.offset);
  });
  const decoded: Kept[] = [];
  for (const {0: reference, index} of source.matchAll(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi)) {
    if (code[index]) continue;
    decoded.push(...keptOf(decodeString(reference), index).map(({character}) => ({character, offset: index})));
    characters.fill(1, index, index + reference.length);
  }
  return [...keptOf(source, 0).filter(({offset}) => !characters[offset]), ...decoded].sort((a, b) => a.offset - b.offset);
}

const toPage = unified().use(remarkRehype, {
  passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm']
} as never);

/** What the page has, in the order of the source. Numbers and labels of footnotes are the page's own. */
function pageOf(tree: Root): Kept[] {
  const found: Kept[] = [];
  const walk = (node: HastNodes, place: number) => {
    const here = node.position?.start.offset ?? place;
    if (node.type === 'element') {
      const {dataFootnoteRef, dataFootnoteBackref, id} = node.properties;
      if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined || id === 'footnote-label') return;
    }
    if (node.type === 'text') found.push(...keptOf(node.value, here).map(({character}) => ({character, offset: here})));
    else if ('children' in node) for (const child of node.children) walk(child as HastNodes, here);
  };
  walk(toPage.runSync(structuredClone(tree)) as HastNodes, 0);
  return found.map((each, index) => ({...each, index})).sort((a, b) => a.offset - b.offset || a.index - b.index);
}

/** Marks of emphasis that the page would show, as `**` before a space, or underscores, which need a space at each side. */
const shownMarks = /\*\*|~~|__|(?<![\w/])_(?=\p{L})[^_\s]*\p{Script=Han}[^_]*_/u;

/**
 * Finds what Markdown makes of a text that its author did not mean: letters and digits that the page would lose or change, numbers of a
 * list that it would count otherwise, marks of emphasis that it would show, addresses that take Chinese along.
 */
export function checkSwallowed({body, file, bodyLine}: Source, tree: Root): Finding[] {
  const findings: Finding[] = [];
  const lineOf = (offset: number) => body.slice(0, offset).split('\n').length + bodyLine;
  const report = (offset: number, message: string, remedy: string) => findings.push({file, line: lineOf(offset), message, remedy});
  const [given, shown] = [sourceOf(tree, body), pageOf(tree)];
  const index = given.findIndex(({character}, place) => character !== shown[place]?.character);
  const at = index < 0 && shown.length > given.length ? given.length - 1 : index;
  if (at >= 0) {
    const {offset} = given[at] as Kept;
    const words = body.slice(offset, offset + 24).split('\n')[0];
    report(
      offset,
      `the page would not say what stands here: "${words}".`,
      'Put code in backticks, and write a sign that Markdown uses itself with a backslash.'
    );
  }
  visit(tree, (node, _index, parent) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'text') {
      const mark = shownMarks.exec(node.value)?.[0];
      if (mark)
        report(
          offset,
          `the page would show the marks of emphasis: "${mark}".`,
          'Close them, without a space inside; beside Chinese use asterisks, not underscores.'
        );
    } else if (node.type === 'link' && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(node.url)) {
      report(offset, `the address "${node.url}" takes Chinese along.`, 'Write it as a link: [words](address).');
    } else if (node.type === 'listItem' && parent?.type === 'list' && parent.ordered) {
      const number = Number(/^\d+/.exec(body.slice(offset))?.[0]);
      const counted = (parent.start ?? 1) + parent.children.indexOf(node);
      if (number !== counted)
        report(offset, `the page would count ${counted} where ${number} stands.`, 'Number the list as it is counted.');
    }
    return findings.length > 20 ? EXIT : undefined;
  });
  return findings;
}
