import {useTranslations} from 'next-intl';
import {getTranslations} from 'next-intl/server';
import type {ReactNode} from 'react';
import {highlight} from '@/lib/docs/highlight';
import {Alternatives} from './alternatives';
import {scrolling} from './scrolling';

/** A piece of code. `label` is the name of its tab where it stands beside others; the language where there is none. */
export type CodeSample = {code: string; language: string; label?: string};

type CodeBlockProps = CodeSample & {
  /** Whether long lines are broken, not scrolled. */
  wrap?: boolean;
};

const broken = 'pe-12 wrap-anywhere whitespace-pre-wrap';

/** Code in a box that scrolls, by keyboard too, with a button that copies it. Throws on a language that cannot be coloured. */
export async function CodeBlock({code, language, wrap = false}: CodeBlockProps) {
  const t = await getTranslations('Code');
  const tokens = await highlight(code, language);
  return (
    <div data-language={language}>
      <pre {...scrolling(t('box', {language}))} className={wrap ? broken : undefined}>
        <code translate="no">
          {tokens.map(({text, kind}, index) =>
            kind ? (
              <span key={index} className={kind}>
                {text}
              </span>
            ) : (
              text
            )
          )}
        </code>
      </pre>
      <CopyButton text="" label={t('copyCode')} />
    </div>
  );
}

/** The same request in several languages; the one that is chosen is shown in every such group. `name` is unique on the page. */
export function CodeTabs({samples, name}: {samples: CodeSample[]; name: string}) {
  const t = useTranslations('Code');
  const items = samples.map((sample) => ({label: sample.label || sample.language, content: <CodeBlock {...sample} />}));
  return <Alternatives label={t('tabs')} name={name} items={items} shared />;
}

/** Copies `text`, or the code beside it where it is empty. Its look is in `app/styles/code.css`. */
export function CopyButton({text, label}: {text: string; label: string}) {
  return <button type="button" data-copy={text} aria-label={label} title={label} />;
}

/** A text with its button that copies it. */
export function Copyable({label, text, children}: {label: string; text: string; children: ReactNode}) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      {children} <CopyButton text={text} label={label} />
    </span>
  );
}
