import type {Element, Nodes} from 'hast';
import {toString as textOf} from 'hast-util-to-string';
import {NextIntlClientProvider} from 'next-intl';
import {type ComponentType, createElement} from 'react';
import {prerender} from 'react-dom/static';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {catalogue} from '@/i18n/catalogues';
import {formats, type Locale, timeZone} from '@/i18n/routing';
import {setLocale} from '@/i18n/server.fixture';

export {textOf};

/** A component as the server draws it in a language. */
export async function draw<P extends object>(locale: Locale, component: ComponentType<P> | ((props: P) => Promise<unknown>), props: P) {
  setLocale(locale);
  const children = createElement(component as ComponentType<P>, props);
  const words = {locale, messages: catalogue(locale), formats, timeZone, children};
  const {prelude} = await prerender(createElement(NextIntlClientProvider, words));
  return unified()
    .use(rehypeParse, {fragment: true})
    .parse(await new Response(prelude as ReadableStream).text());
}

/** Elements of a name, in their order. */
export function all(within: Nodes, name: string): Element[] {
  const found: Element[] = [];
  visit(within, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

/** The links of a piece: the text that names each, and where it leads. */
export function links(within: Nodes): [name: string, href: string][] {
  return all(within, 'a').map((link) => [textOf(link).trim(), String(link.properties.href)]);
}

/** A table as its reader reads it: a row a line, its head first. */
export function rows(within: Nodes): string[][] {
  return all(within, 'tr').map((row) => row.children.map((cell) => textOf(cell).trim()));
}
