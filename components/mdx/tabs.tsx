import {Children, isValidElement, type ReactElement, type ReactNode} from 'react';
import {Alternatives} from '@/components/ui/alternatives';

type TabProps = {label: string; children: ReactNode};

/** Alternatives of which one is shown. Works without a script. */
export function Tabs({label, children}: {label: string; children: ReactNode}) {
  const tabs = Children.toArray(children).filter((child): child is ReactElement<TabProps> => isValidElement(child));
  const items = tabs.map((tab) => ({label: tab.props.label, content: tab}));
  return <Alternatives label={label} name={`tabs-${label.replaceAll(/\s+/g, '-')}`} items={items} />;
}

/** One of the alternatives in `Tabs`. */
export function Tab({children}: TabProps) {
  return children;
}

/** A numbered list of steps. */
export function Steps({children}: {children: ReactNode}) {
  return <div className="steps">{children}</div>;
}
