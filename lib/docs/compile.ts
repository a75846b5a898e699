import {evaluate} from '@mdx-js/mdx';
import type {Root} from 'mdast';
import {toString as mdastToString} from 'mdast-util-to-string';
import type {MDXContent} from 'mdx/types';
import * as runtime from 'react/jsx-runtime';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {type PluggableList, unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Locale} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {markdownSyntax, remarkWithoutHtml} from '../machine/markdown/syntax';
import type {Doc} from './index';
import {remarkJoinedLines} from './joined-lines';
import {rehypeLanguages} from './language-marks';
import {rehypeCodeNames, remarkHeadingIds} from './rehype';

export type Heading = {depth: number; id: string; text: string};

const parser = unified().use(remarkParse).use(markdownSyntax).use(remarkMdx);

/** The page's syntax tree, headings with their ids. Search, checks and the Markdown export read this one. */
export function parseMdx(doc: Pick<Doc, 'body' | 'file' | 'bodyLine' | 'locale'>): Root {
  try {
    const tree = parser.parse(doc.body);
    remarkHeadingIds()(tree);
    remarkJoinedLines(doc)(tree);
    return tree;
  } catch (error) {
    throw located(doc, error);
  }
}

const textParser = unified().use(remarkParse).use(markdownSyntax).use(remarkWithoutHtml);

/** The syntax tree of a short Markdown text of the data, as `compileMarkdown` shows it. */
export function parseMarkdown(text: string, locale: Locale): Root {
  const tree = textParser.parse(text);
  remarkJoinedLines({locale})(tree);
  return tree;
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

/** What the compiler does beyond Markdown. `locale` is the language of the text, and of the words that plugins add to it. */
function plugins(locale: Locale) {
  const {t} = wordsFor(locale);
  return {
    remarkPlugins: [...markdownSyntax, remarkHeadingIds, [remarkJoinedLines, {locale}]] satisfies PluggableList,
    rehypePlugins: [rehypeCodeNames, [rehypeLanguages, {locale}]] satisfies PluggableList,
    remarkRehypeOptions: {
      footnoteLabel: t('Footnotes.label'),
      footnoteLabelProperties: {},
      footnoteBackLabel: (reference: number, again: number) =>
        t('Footnotes.back', {note: `${reference + 1}${again > 1 ? `-${again}` : ''}`})
    }
  };
}

type Compiled = {Content: MDXContent; headings: Heading[]};
const compiled = new Map<object, Promise<Compiled>>();

/** Compiled pages that a process keeps: there may be any number of them. */
const mostCompiled = 200;

/** Compiles a page to a component. Of a source that has changed it makes a new one. */
export function compileMdx(doc: Doc): Promise<Compiled> {
  const work = compiled.get(doc.meta) ?? compile(doc);
  compiled.set(doc.meta, work);
  if (compiled.size > mostCompiled) compiled.delete(compiled.keys().next().value as object);
  return work;
}

async function compile(doc: Doc): Promise<Compiled> {
  try {
    const {default: Content} = await evaluate(doc.body, {...runtime, ...plugins(doc.locale)});
    return {Content, headings: headingsOf(parseMdx(doc))};
  } catch (error) {
    throw located(doc, error);
  }
}

const texts = new Map<string, Promise<MDXContent>>();

/** Compiles a short Markdown text of the data (an answer, a release) to a component. `place` names it in errors. */
export function compileMarkdown(text: string, place: string, locale: Locale): Promise<MDXContent> {
  const key = `${locale} ${text}`;
  const known = texts.get(key);
  if (known) return known;
  const {remarkPlugins, ...others} = plugins(locale);
  const work = evaluate(text, {...runtime, format: 'md', remarkPlugins: [...remarkPlugins, remarkWithoutHtml], ...others}).then(
    ({default: Content}) => Content,
    (error) => {
      throw new Error(`${place}: ${(error as Error).message}. Correct the Markdown there.`);
    }
  );
  texts.set(key, work);
  return work;
}

function located(doc: Pick<Doc, 'file' | 'bodyLine'>, error: unknown): Error {
  const {message, line: known} = error as {message: string; line?: number};
  const line = known ?? (Number(/\((\d+):\d+/.exec(message)?.[1]) || undefined);
  const place = line ? `${doc.file}:${line + doc.bodyLine}` : doc.file;
  return new Error(`${place}: ${message}. Correct the MDX there; docs/authoring.md says what it may contain.`);
}
