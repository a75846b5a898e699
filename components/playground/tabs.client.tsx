'use client';

import type {KeyboardEvent, ReactNode} from 'react';

type TabsProps<Id extends string> = {
  label: string;
  tabs: {id: Id; label: string; panel: ReactNode}[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowLeft: (index, count) => (index + count - 1) % count,
  ArrowRight: (index, count) => (index + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1
};

/** Tabs as the ARIA guide has them: one stop of the Tab key, arrows choose. Every panel stays, so that nothing in it is lost. */
export function Tabs<Id extends string>({label, tabs, chosen, onChoose}: TabsProps<Id>) {
  const move = (event: KeyboardEvent) => {
    const next =
      tabs[
        steps[event.key]?.(
          tabs.findIndex(({id}) => id === chosen),
          tabs.length
        ) ?? -1
      ];
    if (!next) return;
    event.preventDefault();
    document.getElementById(`try-tab-${next.id}`)?.focus();
    onChoose(next.id);
  };
  return (
    <div>
      <div role="tablist" aria-label={label} className="flex flex-wrap border-b" onKeyDown={move}>
        {tabs.map(({id, label: name}) => (
          <button
            key={id}
            id={`try-tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === chosen}
            aria-controls={`try-panel-${id}`}
            tabIndex={id === chosen ? 0 : -1}
            className="-mb-px cursor-pointer border-b-2 border-transparent px-3.5 py-1.5 text-muted hover:text-ink aria-selected:border-accent aria-selected:font-semibold aria-selected:text-accent forced-colors:not-aria-selected:border-[Canvas]"
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({id, panel}) => (
        <div key={id} id={`try-panel-${id}`} role="tabpanel" aria-labelledby={`try-tab-${id}`} hidden={id !== chosen} className="pt-3.5">
          {panel}
        </div>
      ))}
    </div>
  );
}
