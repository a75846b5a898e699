import type {ComponentProps} from 'react';
import {type ButtonLook, buttonClass} from './button';
import {Link} from './link';

/** A link that leads to the next thing to do. */
export function LinkButton({look, size, ...props}: ComponentProps<'a'> & ButtonLook) {
  return <Link className={buttonClass({look, size})} {...props} />;
}
