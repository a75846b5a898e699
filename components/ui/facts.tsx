import type {ComponentProps} from 'react';

/** Small facts beside each other; the Markdown of a page puts a mark between them. */
export function Facts(props: ComponentProps<'p'>) {
  return <p data-facts="" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-muted" {...props} />;
}

/** Words that sort something, each in a frame. */
export function Tags({words}: {words: string[]}) {
  return words.map((word) => (
    <span key={word} className="me-1 mb-0.75 inline-block rounded-xs border px-1.75 text-xs whitespace-nowrap">
      {word}
    </span>
  ));
}

/** How many entries a list has. */
export function Count(props: ComponentProps<'p'>) {
  return <p className="my-3 text-sm text-muted" {...props} />;
}
