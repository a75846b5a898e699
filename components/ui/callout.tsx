import {Info, Lightbulb, TriangleAlert} from 'lucide';
import type {ReactNode} from 'react';
import {Icon} from './icon';

const icons = {note: Info, tip: Lightbulb, warning: TriangleAlert};

/** A passage set apart: a note, a tip or a warning. */
export function Callout({type = 'note', children}: {type?: keyof typeof icons; children: ReactNode}) {
  return (
    <div className="callout" data-type={type} role="note">
      <Icon node={icons[type]} />
      <div>{children}</div>
    </div>
  );
}
