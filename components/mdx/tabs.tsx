import {Children, isValidElement, type ReactElement, type ReactNode} from 'react';

type TabProps = {label: string; children: ReactNode};

/** Alternatives of which one is shown. Works without a script. */
export function Tabs({label, children}: {label: string; children: ReactNode}) {
  const name = `tabs-${label.replaceAll(/\s+/g, '-')}`;
  const tabs = Children.toArray(children).filter((child): child is ReactElement<TabProps> => isValidElement(child));
  return (
    <fieldset className="tabs">
      <legend className="sr-only">{label}</legend>
      {tabs.map((tab, index) => [
        <input key="i" type="radio" name={name} id={`${name}-${index}`} value={tab.props.label} defaultChecked={index === 0} />,
        <label key="l" htmlFor={`${name}-${index}`}>
          {tab.props.label}
        </label>,
        <div key="p" className="tab-panel">
          {tab}
        </div>
      ])}
    </fieldset>
  );
}

/** One of the alternatives in `Tabs`. */
export function Tab({children}: TabProps) {
  return children;
}

/** A numbered list of steps. */
export function Steps({children}: {children: ReactNode}) {
  return <div className="steps">{children}</div>;
}
