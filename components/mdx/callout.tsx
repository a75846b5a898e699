import {Info, Lightbulb, TriangleAlert} from 'lucide-react';
import type {ReactNode} from 'react';

const icons = {note: Info, tip: Lightbulb, warning: TriangleAlert};

/** A passage set apart: a note, a tip or a warning. */
export function Callout({type = 'note', children}: {type?: keyof typeof icons; children: ReactNode}) {
  const Icon = icons[type];
  return (
    <div className="callout" data-type={type} role="note">
      <Icon aria-hidden size={18} />
      <div>{children}</div>
    </div>
  );
}
