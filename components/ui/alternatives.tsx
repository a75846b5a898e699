import type {ReactNode} from 'react';

type AlternativesProps = {
  label: string;
  /** Unique on the page. */
  name: string;
  items: {label: string; content: ReactNode}[];
  /** Whether the choice, by its label, holds for every group that has it. */
  shared?: boolean;
};

/** Alternatives of which one is shown: radio buttons, so that it works without a script. A single one stands without tabs. */
export function Alternatives({label, name, items, shared = false}: AlternativesProps) {
  if (items.length === 1 && !shared) return items[0]?.content;
  return (
    <fieldset className="tabs" data-shared={shared || undefined}>
      <legend className="sr-only">{label}</legend>
      {items.map((item, index) => [
        <input key="i" type="radio" name={name} id={`${name}-${index}`} value={item.label} defaultChecked={index === 0} />,
        <label key="l" htmlFor={`${name}-${index}`}>
          {item.label}
        </label>,
        <div key="p" className="tab-panel">
          {item.content}
        </div>
      ])}
    </fieldset>
  );
}
