import {compileMarkdown} from '@/lib/mdx';
import {Html} from './html';
import {getReader} from './reader';

/** A short Markdown text from the data. `place` names it in errors. */
export async function Markdown({text, place}: {text: string; place: string}) {
  const Content = await compileMarkdown(text, place, await getReader());
  return <Content components={{Html}} />;
}
