'use client';

import {useTranslations} from 'next-intl';
import type {FormSchema} from '@/lib/playground/check';
import {choicesOf, controlOf, type FieldFault} from '@/lib/playground/values';
import {FaultText} from './fault-text.client';
import {codeClass, controlClass, described, Field, Required, textClass} from './field.client';

/** What a reader does to a field. */
export type Edits = {onText: (field: string, text: string) => void; onFiles: (field: string, files: File[]) => void};

type ControlProps = Edits & {
  /** Name of the field in the form (`body.model`). */
  field: string;
  name: string;
  schema: FormSchema | true;
  required: boolean;
  hint?: string;
  text: string;
  faults: FieldFault[];
};

/** A parameter or a field of the body, with the control that suits its type. */
export function Control({field, name, schema, required, hint, text, faults, onText, onFiles}: ControlProps) {
  const t = useTranslations('TryIt');
  const kind = controlOf(schema);
  const limits = schema === true ? {} : schema;
  const id = `try-${field}`;
  const common = {...described(id, faults.length > 0, limits.description), 'aria-required': required};
  const typed = {
    ...common,
    autoComplete: 'off',
    value: text,
    placeholder: placeholder(limits, hint),
    onChange: (event: {target: {value: string}}) => onText(field, event.target.value)
  };
  return (
    <Field
      id={id}
      label={<code translate="no">{name}</code>}
      marks={
        <>
          {required && <Required>{t('required')}</Required>}
          {limits.deprecated && <span>{t('deprecated')}</span>}
          {kind === 'json' && <span translate="no">{t('json')}</span>}
        </>
      }
      faults={faults.map((fault) => <FaultText key={fault.path + fault.key} fault={fault} place={fault.path} />)}
      about={limits.description}
    >
      {kind === 'file' && (
        <input
          {...common}
          type="file"
          className={`${controlClass} file:mr-3 file:rounded-md file:border file:border-line-strong file:px-3`}
          multiple={limits.type === 'array'}
          onChange={({target}) => onFiles(field, [...(target.files ?? [])])}
        />
      )}
      {kind === 'choice' && (
        <select {...common} className={controlClass} value={text} onChange={typed.onChange}>
          <option value="">{t('notSet')}</option>
          {choicesOf(limits).map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
      {kind === 'number' && <input {...typed} className={controlClass} inputMode="decimal" />}
      {kind === 'line' && <input {...typed} className={controlClass} />}
      {kind === 'text' && <textarea {...typed} rows={2} className={textClass} />}
      {kind === 'json' && <textarea {...typed} rows={rowsOf(text)} className={`${codeClass} max-h-96 min-h-17`} />}
    </Field>
  );
}

/** Rows for browsers that do not size a field by what is in it. */
function rowsOf(text: string): number {
  return Math.min(14, Math.max(2, text.split('\n').length));
}

function placeholder(schema: FormSchema, hint?: string): string | undefined {
  if (hint !== undefined) return hint;
  if (schema.default === undefined || schema.default === null) return undefined;
  return typeof schema.default === 'string' ? schema.default : JSON.stringify(schema.default);
}
