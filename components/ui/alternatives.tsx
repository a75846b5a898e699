import type {ReactNode} from 'react';

type AlternativesProps = {
  label: string;
  /** Unique on the page. */
  name: string;
  items: {label: string; content: ReactNode}[];
  /** Whether the choice, by its label, holds for every group that has it. */
  shared?: boolean;
  /** Whether it stands within others: on a narrow screen a line at the side replaces the box. */
  nested?: boolean;
};

const group = 'relative flex min-w-0 flex-wrap items-center rounded-lg border chosen:border-accent chosen:font-semibold chosen:text-accent';
const line =
  'max-sm:rounded-none max-sm:border-y-0 max-sm:border-e-0 max-sm:border-s-2 max-sm:[&>div]:ps-2.5 max-sm:[&>div]:pe-0 max-sm:[&>label]:px-2.5';
// Without a script the address can name something behind a tab that is not chosen: it is shown too.
const panel = 'order-1 hidden min-w-0 basis-full border-t px-4 py-3 shown:block with-code:p-0 noscript:has-target:block *:not-first:mt-3';

/** Alternatives of which one is shown: radio buttons, so that it works without a script. A single one stands without tabs. */
export function Alternatives({label, name, items, shared = false, nested = false}: AlternativesProps) {
  if (items.length === 1 && !shared) return items[0]?.content;
  return (
    <fieldset className={nested ? `${group} ${line}` : group} data-shared={shared || undefined}>
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
