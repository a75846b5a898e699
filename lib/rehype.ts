import GithubSlugger from 'github-slugger';
import type {Element, ElementContent, Root as HastRoot, RootContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {toString as hastToString} from 'hast-util-to-string';
import type {Heading as MdastHeading, Root} from 'mdast';
import {toString as mdastToString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import {localePath} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';
import {type CodeSample, type CodeTexts, codeBlockHtml, codeTabsHtml} from './code-html';
import {filingFiles} from './filings/paths';
import {highlight} from './highlight';

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

/** Files that are the same in every language. */
const bareFiles: ReadonlySet<string> = new Set([...Object.values(filingFiles), '/sitemap.xml']);

/** Links get the reader's language, headings lead to themselves, tables scroll in a box of their own. */
export function rehypeLocal({locale}: {locale: Locale}) {
  return (tree: HastRoot) => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName === 'a') {
        const href = String(node.properties.href ?? '');
        node.properties.href = bareFiles.has(href) ? href : localePath(locale, href);
      }
      if (/^h[2-4]$/.test(node.tagName)) {
        node.children = [
          {
            type: 'element',
            tagName: 'a',
            properties: {href: `#${node.properties.id}`, className: ['heading-link']},
            children: node.children
          }
        ];
      }
      if (node.tagName === 'table' && parent && index !== undefined) {
        (parent.children as ElementContent[])[index] = {
          type: 'element',
          tagName: 'div',
          properties: {className: ['table-box'], tabIndex: 0},
          children: [node]
        };
        return [SKIP, index + 1];
      }
      return undefined;
    });
  };
}

type Jsx = {type: string; name?: string; children: ElementContent[]};

async function sampleOf(pre: Element): Promise<CodeSample> {
  const code = pre.children[0] as Element;
  const language = /language-(\S+)/.exec(String(code.properties.className))?.[1] ?? 'text';
  const label = (code.data as {meta?: string} | undefined)?.meta?.trim() ?? '';
  return {language, label, html: await highlight(hastToString(code).replace(/\n$/, ''), language)};
}

const isPre = (node: {type: string}): node is Element => node.type === 'element' && (node as Element).tagName === 'pre';

/** Code fences, and those inside `<CodeTabs>`, become finished HTML. */
export function rehypeCode({texts}: {texts: CodeTexts}) {
  return async (tree: HastRoot) => {
    const work: Promise<void>[] = [];
    let groups = 0;
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const replace = (html: Promise<string>) => {
        work.push(
          html.then((value) => {
            (parent.children as unknown[])[index] = {type: 'raw', value};
          })
        );
        return SKIP;
      };
      if (isPre(node)) return replace(sampleOf(node).then((sample) => codeBlockHtml(sample, texts)));
      if ((node as Jsx).name === 'CodeTabs') {
        const name = `code-${++groups}`;
        return replace(
          Promise.all((node as Jsx).children.filter(isPre).map(sampleOf)).then((samples) => codeTabsHtml(samples, texts, name))
        );
      }
      return undefined;
    });
    await Promise.all(work);
  };
}

function isPlain(node: RootContent | ElementContent): boolean {
  if (node.type.startsWith('mdx')) return false;
  return !('children' in node) || (node.children as ElementContent[]).every(isPlain);
}

function rawElement(nodes: RootContent[]): RootContent {
  const value = toHtml({type: 'root', children: nodes} as HastRoot, {allowDangerousHtml: true});
  return {
    type: 'mdxJsxFlowElement',
    name: 'Html',
    attributes: [{type: 'mdxJsxAttribute', name: 'html', value}],
    children: []
  } as unknown as RootContent;
}

/**
 * Joins passages without components into strings of HTML. A page sends its text twice, as markup and for the browser's
 * router; as a string the second is half as large as a tree of elements.
 */
export function rehypeHtml() {
  const join = (children: RootContent[]): RootContent[] => {
    const joined: RootContent[] = [];
    let run: RootContent[] = [];
    const flush = () => {
      if (run.some((node) => node.type !== 'text' || node.value.trim() !== '')) joined.push(rawElement(run));
      run = [];
    };
    for (const child of children) {
      if (isPlain(child)) run.push(child);
      else {
        flush();
        joined.push(child);
      }
    }
    flush();
    return joined;
  };
  return (tree: HastRoot) => {
    tree.children = join(tree.children);
    visit(tree, (node) => {
      if ((node as Jsx).type === 'mdxJsxFlowElement' && (node as Jsx).children.length > 0) {
        (node as Jsx).children = join((node as Jsx).children as RootContent[]) as ElementContent[];
      }
    });
    // A lone code block inside other markup is finished HTML that only an element can carry.
    visit(tree, (node, index, parent) => {
      if ((node.type as string) === 'raw' && parent && index !== undefined)
        parent.children[index] = rawElement([node as RootContent]) as never;
    });
  };
}
