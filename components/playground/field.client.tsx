'use client';

import type {ReactNode} from 'react';

const box = 'block w-full rounded-lg border border-line-strong bg-surface px-3 py-1.5 text-ink aria-invalid:border-danger';

/** The look of a control of one line. */
export const controlClass = `${box} min-h-9.5 text-sm`;

const area = `${box} [field-sizing:content] resize-y wrap-anywhere`;

/** The look of text of several lines. */
export const textClass = `${area} max-h-96 min-h-9.5 text-sm`;

/** The look of code that is typed; its least and greatest height are its own. */
export const codeClass = `${area} font-mono text-xs leading-normal`;

type FieldProps = {
  /** Id of the control; what is said about it has `-fault` and `-about` behind it. */
  id: string;
  label: ReactNode;
  /** Marks behind the name: required, deprecated. */
  marks?: ReactNode;
  faults?: ReactNode[];
  about?: string;
  /** The control. */
  children: ReactNode;
};

/** One field: its name, its control, what is wrong with it and what it means. */
export function Field({id, label, marks, faults = [], about, children}: FieldProps) {
  return (
    <div>
      <div className="mb-1 flex flex-wrap items-baseline gap-x-2 text-xs text-muted">
        <label htmlFor={id} className="cursor-pointer text-sm font-semibold text-ink">
          {label}
        </label>
        {marks}
      </div>
      {children}
      {faults.length > 0 && (
        <ul id={`${id}-fault`} className="pt-1 text-danger">
          {faults.map((fault, index) => (
            <li key={index}>{fault}</li>
          ))}
        </ul>
      )}
      {about && (
        <p id={`${id}-about`} className="pt-1 text-xs leading-normal text-muted">
          {about.split('`').map((part, index) =>
            index % 2 === 1 ? (
              <code translate="no" key={index}>
                {part}
              </code>
            ) : (
              part
            )
          )}
        </p>
      )}
    </div>
  );
}

/** Attributes that join a control to what `Field` says about it. */
export function described(id: string, isFaulty: boolean, about?: string) {
  const ids = [isFaulty && `${id}-fault`, about && `${id}-about`].filter(Boolean).join(' ');
  return {id, 'aria-invalid': isFaulty, 'aria-describedby': ids || undefined, spellCheck: false};
}

/** The mark of a field that has to be filled. */
export function Required({children}: {children: ReactNode}) {
  return <span className="text-warning">{children}</span>;
}
