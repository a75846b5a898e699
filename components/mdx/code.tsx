import {Children, isValidElement, type ReactElement, type ReactNode} from 'react';
import {CodeBlock, type CodeSample, CodeTabs as Samples} from '@/components/ui/code';
import {withOwnAddress} from '@/lib/docs/own-address';

type Fence = ReactElement<{children: ReactElement<{className?: string; children?: string; 'data-label'?: string}>}>;

function sampleOf({props: {children: code}}: Fence): CodeSample {
  const {className = '', children = '', 'data-label': label} = code.props;
  return {code: withOwnAddress(children.replace(/\n$/, '')), language: /language-(\S+)/.exec(className)?.[1] ?? 'text', label};
}

/** A code fence. */
export function Pre(props: Fence['props']) {
  return <CodeBlock {...sampleOf({props} as Fence)} />;
}

/** Code fences as tabs. `name` comes from `rehypeCodeNames`. */
export function CodeTabs({name, children}: {name: string; children: ReactNode}) {
  return (
    <Samples
      name={name}
      samples={Children.toArray(children)
        .filter(isValidElement)
        .map((fence) => sampleOf(fence as Fence))}
    />
  );
}
