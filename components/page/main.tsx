import type {ComponentProps, ReactNode} from 'react';

const layouts = {
  /** The text, and beside it the contents of the page where there is room. */
  text: 'grid max-w-page grid-cols-text content-start justify-center gap-x-12 pt-7 *:col-start-1 xl:grid-cols-text-contents xl:grid-rows-[auto_1fr]',
  narrow: 'max-w-narrow pt-7',
  /** As wide as rows of cards need it. */
  page: 'max-w-page pt-10',
  /** As wide as a form and its answer need it. */
  wide: 'max-w-wide pt-7'
};

/** What a page is about, between bars and footer. */
export function Main({layout = 'text', children}: {layout?: keyof typeof layouts; children: ReactNode}) {
  return (
    <main id="content" className={`px-gutter pb-12 ${layouts[layout]}`} tabIndex={-1}>
      {children}
    </main>
  );
}

/** A sentence below the title. */
export function Lead(props: ComponentProps<'p'>) {
  return <p className="mt-2.5 text-muted" {...props} />;
}

/** A remark that few need. */
export function Aside({className = '', ...props}: ComponentProps<'p'>) {
  return <p className={`mt-2 text-sm text-muted ${className}`.trim()} {...props} />;
}

/** Buttons and links to the next thing to do. */
export function Actions(props: ComponentProps<'p'>) {
  return <p className="mt-6 flex flex-wrap items-center gap-3" {...props} />;
}
