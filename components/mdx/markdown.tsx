import {getLocale} from 'next-intl/server';
import {compileMarkdown} from '@/lib/mdx';
import {CodeBlock} from './code';
import {localLink, TableBox} from './html';

/** A short Markdown text from the data. `place` names it in errors. */
export async function Markdown({text, place}: {text: string; place: string}) {
  const locale = await getLocale();
  const Content = await compileMarkdown(text, place);
  return <Content components={{a: localLink(locale), table: TableBox, CodeBlock}} />;
}
