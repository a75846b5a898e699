import {evaluate} from '@mdx-js/mdx';
import GithubSlugger from 'github-slugger';
import type {Element, ElementContent, Root as HastRoot} from 'hast';
import {toString as hastToString} from 'hast-util-to-string';
import type {Heading as MdastHeading, Root} from 'mdast';
import {toString as mdastToString} from 'mdast-util-to-string';
import type {MDXContent} from 'mdx/types';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Doc} from './docs';
import {highlight} from './highlight';

export type Heading = {depth: number; id: string; text: string};

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

/** Replaces each code fence by a `CodeBlock` element that carries highlighted HTML. */
function rehypeCode() {
  return async (tree: HastRoot) => {
    const work: Promise<void>[] = [];
    visit(tree, 'element', (node: Element, index, parent) => {
      const code = node.children[0];
      if (node.tagName !== 'pre' || index === undefined || !parent || code?.type !== 'element') return;
      const language = /language-(\S+)/.exec(String(code.properties.className))?.[1] ?? 'text';
      const label = (code.data as {meta?: string} | undefined)?.meta?.trim() ?? '';
      work.push(
        highlight(hastToString(code).replace(/\n$/, ''), language).then((html) => {
          (parent.children as ElementContent[])[index] = {
            type: 'mdxJsxFlowElement',
            name: 'CodeBlock',
            attributes: Object.entries({html, language, label}).map(([name, value]) => ({type: 'mdxJsxAttribute', name, value})),
            children: []
          } as unknown as ElementContent;
        })
      );
    });
    await Promise.all(work);
  };
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The page's syntax tree, headings with their ids. Search, checks and the Markdown export read this one. */
export function parseMdx(doc: Pick<Doc, 'body' | 'file' | 'bodyLine'>): Root {
  try {
    const tree = parser.parse(doc.body);
    remarkHeadingIds()(tree);
    return tree;
  } catch (error) {
    throw located(doc, error);
  }
}

/** Headings of a tree in their order, with the ids that the page will have. */
export function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const id = (node.data?.hProperties as {id?: string} | undefined)?.id ?? '';
    headings.push({depth: node.depth, id, text: mdastToString(node)});
  });
  return headings;
}

type Compiled = {Content: MDXContent; headings: Heading[]};
const compiled = new WeakMap<object, Promise<Compiled>>();

/** Compiles a page to a component. The result is kept as long as the page's source is. */
export function compileMdx(doc: Doc): Promise<Compiled> {
  const known = compiled.get(doc.meta);
  if (known) return known;
  const work = compile(doc);
  compiled.set(doc.meta, work);
  return work;
}

async function compile(doc: Doc): Promise<Compiled> {
  try {
    const {default: Content} = await evaluate(doc.body, {
      ...runtime,
      remarkPlugins: [remarkGfm, remarkHeadingIds],
      rehypePlugins: [rehypeCode]
    });
    return {Content, headings: headingsOf(parseMdx(doc))};
  } catch (error) {
    throw located(doc, error);
  }
}

const texts = new Map<string, Promise<MDXContent>>();

/** Compiles a short Markdown text of the data (an answer, a release) to a component. `place` names it in errors. */
export function compileMarkdown(text: string, place: string): Promise<MDXContent> {
  const known = texts.get(text);
  if (known) return known;
  const work = evaluate(text, {...runtime, format: 'md', remarkPlugins: [remarkGfm], rehypePlugins: [rehypeCode]}).then(
    ({default: Content}) => Content,
    (error) => {
      throw new Error(`${place}: ${(error as Error).message}. Correct the Markdown there.`);
    }
  );
  texts.set(text, work);
  return work;
}

function located(doc: Pick<Doc, 'file' | 'bodyLine'>, error: unknown): Error {
  const {message, line} = error as {message: string; line?: number};
  const place = line ? `${doc.file}:${line + doc.bodyLine}` : doc.file;
  return new Error(`${place}: ${message}. Correct the MDX there; docs/authoring.md says what it may contain.`);
}
