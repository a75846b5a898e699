import type {ElementContent, Properties, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {Fragment, isValidElement, type ReactElement, type ReactNode} from 'react';
import type {Locale} from '@/i18n/routing';
import {markLanguages} from './language-marks';

type Props = Record<string, unknown> & {children?: ReactNode; dangerouslySetInnerHTML?: {__html: string}};

/**
 * Renders Server Components to a string of HTML, so that a page's text is sent once, as markup, and not a second time as
 * a tree for the browser's router. Passages that are not in the language of `locale` are marked with theirs. Client components have no place in such a text: one is an error that names it.
 */
export async function renderToHtml(node: ReactNode, locale: Locale): Promise<string> {
  const tree: Root = {type: 'root', children: await toHast(node)};
  markLanguages(tree, locale);
  return toHtml(tree, {allowDangerousHtml: true});
}

async function toHast(node: ReactNode): Promise<ElementContent[]> {
  const resolved = await node;
  if (resolved === null || resolved === undefined || typeof resolved === 'boolean') return [];
  if (typeof resolved === 'string' || typeof resolved === 'number' || typeof resolved === 'bigint')
    return [{type: 'text', value: String(resolved)}];
  if (isValidElement(resolved)) return elementToHast(resolved as ReactElement<Props>);
  const parts = await Promise.all(Array.from(resolved as Iterable<ReactNode>, toHast));
  return parts.flat();
}

async function elementToHast({type, props}: ReactElement<Props>): Promise<ElementContent[]> {
  if (type === Fragment) return toHast(props.children);
  if (typeof type === 'function') {
    if ('$$typeof' in type)
      throw new Error(
        `A client component (${String((type as {$$id?: string}).$$id)}) stands in a text that is rendered to HTML. Use an element that works without a script, or move it outside StaticMain.`
      );
    return toHast(await (type as (props: Props) => ReactNode)(props));
  }
  if (typeof type !== 'string') throw new Error('Only elements and Server Components can be rendered to HTML.');
  const {children, dangerouslySetInnerHTML, ...attributes} = props;
  const inner: ElementContent[] = dangerouslySetInnerHTML
    ? [{type: 'raw', value: dangerouslySetInnerHTML.__html} as unknown as ElementContent]
    : await toHast(children);
  if (type === 'div' && attributes.className === 'html') return inner;
  return [{type: 'element', tagName: type, properties: propertiesOf(attributes), children: inner}];
}

function propertiesOf({defaultChecked, defaultValue, ...attributes}: Record<string, unknown>): Properties {
  const all = {
    ...attributes,
    ...(defaultChecked !== undefined && {checked: defaultChecked}),
    ...(defaultValue !== undefined && {value: defaultValue})
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== null && typeof value !== 'function')
  ) as Properties;
}
