'use client';

import {controlClass, Field} from './field.client';

type ChoiceProps = {id: string; label: string; value: number; options: string[]; disabled: boolean; onChange: (index: number) => void};

/** One of several, by index. */
export function Choice({id, label, value, options, disabled, onChange}: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        className={disabled ? `${controlClass} opacity-60` : controlClass}
        value={value}
        disabled={disabled}
        onChange={({target}) => onChange(Number(target.value))}
      >
        {options.map((option, index) => (
          <option key={option} value={index}>
            {option}
          </option>
        ))}
      </select>
    </Field>
  );
}
