import type {ComponentProps} from 'react';

/** A table that scrolls inside its own box, by keyboard too. */
export function TableBox(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="table-box" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
