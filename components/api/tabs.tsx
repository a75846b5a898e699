import type {ReactNode} from 'react';

/** Alternatives of which one is shown, without a script. `name` is unique on the page. A single one stands without tabs. */
export function Alternatives({label, name, items}: {label: string; name: string; items: {label: string; content: ReactNode}[]}) {
  if (items.length === 1) return items[0]?.content;
  return (
    <fieldset className="tabs">
      <legend className="sr-only">{label}</legend>
      {items.map((item, index) => [
        <input key="i" type="radio" name={name} id={`${name}-${index}`} defaultChecked={index === 0} />,
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
