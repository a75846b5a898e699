import {Check, Copy} from 'lucide-react';
import {getTranslations} from 'next-intl/server';
import {Children, isValidElement, type ReactElement, type ReactNode, useId} from 'react';

type CodeBlockProps = {
  /** Highlighted code, made by `lib/highlight.ts`. */
  html: string;
  language: string;
  label?: string;
};

/** Code with a copy button, which the page's one listener serves. */
export async function CodeBlock({html, language, label}: CodeBlockProps) {
  const t = await getTranslations('Code');
  return (
    <div className="code" data-language={language} data-label={label || undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>
        <code dangerouslySetInnerHTML={{__html: html}} />
      </pre>
      <CopyButton label={t('copyCode')} />
    </div>
  );
}

/** Copies `text`, or the code beside it. Hidden where scripts are off. */
export function CopyButton({text = '', label}: {text?: string; label: string}) {
  return (
    <button type="button" className="copy needs-script" data-copy={text} aria-label={label} title={label}>
      <Copy aria-hidden size={15} />
      <Check aria-hidden size={15} />
    </button>
  );
}

/** The same request in several languages. Radio buttons, so that it works without a script; synced over the portal with one. */
export async function CodeTabs({children}: {children: ReactNode}) {
  const t = await getTranslations('Code');
  return <TabGroup legend={t('tabs')} samples={Children.toArray(children).filter((child) => isValidElement<CodeBlockProps>(child))} />;
}

function TabGroup({legend, samples}: {legend: string; samples: ReactElement<CodeBlockProps>[]}) {
  const name = useId();
  return (
    <fieldset className="tabs" data-sync="">
      <legend className="sr-only">{legend}</legend>
      {samples.map((sample, index) => {
        const label = sample.props.label || sample.props.language;
        return [
          <input key="i" type="radio" name={name} id={`${name}${index}`} value={label} defaultChecked={index === 0} />,
          <label key="l" htmlFor={`${name}${index}`}>
            {label}
          </label>,
          <div key="p" className="tab-panel">
            {sample}
          </div>
        ];
      })}
    </fieldset>
  );
}
