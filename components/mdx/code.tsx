import {type CodeSample, codeBlockHtml, codeTabsHtml} from '@/lib/code-html';
import {Html} from './html';
import {getReader} from './reader';

/** Code with a copy button. */
export async function CodeBlock(sample: CodeSample) {
  return <Html html={codeBlockHtml(sample, (await getReader()).code)} />;
}

/** The same request in several languages. `name` is unique on the page. */
export async function CodeTabs({samples, name}: {samples: CodeSample[]; name: string}) {
  return <Html html={codeTabsHtml(samples, (await getReader()).code, name)} />;
}

/** Copies `text`. Hidden where scripts are off. */
export function CopyButton({text, label}: {text: string; label: string}) {
  return <button type="button" className="copy needs-script" data-copy={text} aria-label={label} title={label} />;
}
