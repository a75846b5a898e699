import type {MDXComponents} from 'mdx/types';
import {Heading} from '@/components/ui/heading';
import {Link} from '@/components/ui/link';
import {TableBox} from '@/components/ui/table-box';
import {Pre} from './code';

/** What the elements of Markdown become. */
export const proseElements: MDXComponents = {
  a: Link,
  h2: (props) => <Heading level={2} {...props} />,
  h3: (props) => <Heading level={3} {...props} />,
  h4: (props) => <Heading level={4} {...props} />,
  pre: Pre,
  table: TableBox
};
