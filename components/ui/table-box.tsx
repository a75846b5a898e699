import {getTranslations} from 'next-intl/server';
import type {ComponentProps, ReactNode} from 'react';

/** A table that scrolls inside its own box, by keyboard too. */
export async function TableBox(props: ComponentProps<'table'>) {
  const t = await getTranslations('TableBox');
  return (
    <ScrollBox label={t('label')}>
      <table {...props} />
    </ScrollBox>
  );
}

/** What is wider than the page scrolls inside a box that can have the focus, so that a keyboard can scroll it. `label` says what it holds. */
export function ScrollBox({label, className = '', children}: {label: string; className?: string; children: ReactNode}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML stands for a box that scrolls
    <div className={`table-box ${className}`.trim()} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
