import {Info, Lightbulb, TriangleAlert} from 'lucide';
import type {ReactNode} from 'react';
import {Icon} from './icon';

const types = {
  note: {icon: Info, box: 'border-note-line bg-accent-soft', sign: 'text-note'},
  tip: {icon: Lightbulb, box: 'border-tip-line bg-tip-soft', sign: 'text-tip'},
  warning: {icon: TriangleAlert, box: 'border-warning-line bg-warning-soft', sign: 'text-warning'}
};

/** A passage set apart: a note, a tip or a warning. */
export function Callout({type = 'note', children}: {type?: keyof typeof types; children: ReactNode}) {
  const {icon, box, sign} = types[type];
  return (
    <div className={`flex gap-3 rounded-lg border px-4 py-3 ${box}`} role="note">
      <Icon node={icon} className={`mt-1.5 shrink-0 ${sign}`} />
      <div className="min-w-0 grow *:not-first:mt-2">{children}</div>
    </div>
  );
}
