import type {ComponentProps} from 'react';

type HeadingProps = ComponentProps<'h2'> & {level: 2 | 3 | 4};

/** A heading that is a link to itself, by its id. */
export function Heading({level, children, ...props}: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag {...props}>
      <a href={`#${props.id}`}>{children}</a>
    </Tag>
  );
}
