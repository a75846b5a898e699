import GithubSlugger from 'github-slugger';
import type {Element, Root as HastRoot} from 'hast';
import type {Heading as MdastHeading, Root} from 'mdast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import {toString as mdastToString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

/**
 * Gives every heading its id: the comment at its end (`## 限制 {/*limits*\/}`), else the slug of its text.
 * Chinese pages repeat the English ids, so that a link to a section works in both languages.
 */
export function remarkHeadingIds() {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    visit(tree, 'heading', (node: MdastHeading) => {
      const last = node.children.at(-1) as {type: string; value?: string} | undefined;
      const explicit = last?.type === 'mdxTextExpression' ? /^\/\*\s*([\w.-]+)\s*\*\/$/.exec(last.value ?? '')?.[1] : undefined;
      if (explicit) {
        node.children.pop();
        const text = node.children.at(-1);
        if (text?.type === 'text') text.value = text.value.trimEnd();
      }
      const id = explicit ?? slugger.slug(mdastToString(node));
      node.data = {...node.data, hProperties: {id}};
    });
  };
}

/**
 * Hands on what code needs: the words behind a fence's language as its label, a name for every `<CodeTabs>`, and that translators of
 * browsers leave it as it is.
 */
export function rehypeCodeNames() {
  return (tree: HastRoot) => {
    let groups = 0;
    visit(tree, (node) => {
      const {type, name} = node as MdxJsxFlowElementHast;
      if (type === 'mdxJsxFlowElement' && name === 'CodeTabs') {
        (node as MdxJsxFlowElementHast).attributes.push({type: 'mdxJsxAttribute', name: 'name', value: `code-${++groups}`});
      }
      if ((node as Element).tagName !== 'code') return;
      const {properties} = node as Element;
      properties.translate = 'no';
      const label = (node.data as {meta?: string | null} | undefined)?.meta?.trim();
      if (label) properties.dataLabel = label;
    });
  };
}
