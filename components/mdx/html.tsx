import type {ComponentProps} from 'react';

/** Finished HTML, made by `lib/rehype.ts` and `lib/code-html.ts` from our own files. Lays out as if it had no box. */
export function Html({html}: {html: string}) {
  return <div className="html" dangerouslySetInnerHTML={{__html: html}} />;
}

/** A table that scrolls inside its own box, by keyboard too. */
export function TableBox(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="table-box" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
