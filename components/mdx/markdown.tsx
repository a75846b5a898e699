import {getLocale} from 'next-intl/server';
import {compileMarkdown} from '@/lib/docs/compile';
import {proseElements} from './prose';

/** A short Markdown text from the data. `place` names it in errors. */
export async function Markdown({text, place}: {text: string; place: string}) {
  const Content = await compileMarkdown(text, place, await getLocale());
  return <Content components={proseElements} />;
}
