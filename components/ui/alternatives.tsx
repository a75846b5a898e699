import type {ReactNode} from 'react';

type AlternativesProps = {
  label: string;
  /** Unique on the page. */
  name: string;
  items: {label: string; content: ReactNode}[];
  /** Whether the choice, by its label, holds for every group that has it. */
  shared?: boolean;
};

const group = 'relative flex min-w-0 flex-wrap items-center rounded-lg border chosen:border-accent chosen:font-semibold chosen:text-accent';
// Without a script the address can name something behind a tab that is not chosen: it is shown too.
const panel = 'order-1 hidden min-w-0 basis-full border-t px-4 py-3 shown:block with-code:p-0 noscript:has-target:block *:not-first:mt-3';

/** Alternatives of which one is shown: radio buttons, so that it works without a script. A single one stands without tabs. */
export function Alternatives({label, name, items, shared = false}: AlternativesProps) {
  if (items.length === 1 && !shared) return items[0]?.content;
  return (
    <fieldset className={group} data-shared={shared || undefined}>
      <legend className="sr-only">{label}</legend>
      {items.map((item, index) => [
        <input
          key="i"
          type="radio"
          name={name}
          id={`${name}-${index}`}
          value={shared ? item.label : undefined}
          defaultChecked={index === 0}
          className="pointer-events-none absolute top-2.5 size-px opacity-0"
        />,
        <label
          key="l"
          htmlFor={`${name}-${index}`}
          className="cursor-pointer border-b-2 border-transparent px-3.5 py-1.75 text-xs text-muted"
        >
          {item.label}
        </label>,
        <div key="p" className={panel}>
          {item.content}
        </div>
      ])}
    </fieldset>
  );
}
