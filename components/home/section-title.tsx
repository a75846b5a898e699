import type {ComponentProps} from 'react';

/** The title of a part of the first page. */
export function SectionTitle(props: ComponentProps<'h2'>) {
  return <h2 className="mb-1.5 text-xl" {...props} />;
}
