'use client';

import type {FormSchema} from '@/lib/try/check';
import {choicesOf, controlOf, type FieldFault} from '@/lib/try/values';
import {faultText, say, type Words} from './words';

type ControlProps = {
  /** Name of the field in the form (`body.model`). */
  field: string;
  name: string;
  schema: FormSchema | true;
  required: boolean;
  hint?: string;
  text: string;
  faults: FieldFault[];
  words: Words;
  onText: (field: string, text: string) => void;
  onFiles: (field: string, files: File[]) => void;
};

/** One field: its name, its control by type, what it means and what is wrong with it. */
export function Control({field, name, schema, required, hint, text, faults, words, onText, onFiles}: ControlProps) {
  const kind = controlOf(schema);
  const limits = schema === true ? {} : schema;
  const id = `try-${field}`;
  const [faulty, about] = [`${id}-fault`, `${id}-about`];
  const described = [faults.length > 0 && faulty, limits.description && about].filter(Boolean).join(' ') || undefined;
  const common = {id, 'aria-required': required, 'aria-invalid': faults.length > 0, 'aria-describedby': described, spellCheck: false};
  const change = (event: {target: {value: string}}) => onText(field, event.target.value);
  const rows = Math.min(14, Math.max(2, text.split('\n').length));
  return (
    <div className="try-field" data-kind={kind}>
      <label htmlFor={id}>
        <code translate="no">{name}</code>
        {required && <b>{words.required}</b>}
        {limits.deprecated && <i>{words.deprecated}</i>}
        {kind === 'json' && <i translate="no">{words.json}</i>}
      </label>
      {kind === 'file' && (
        <input
          {...common}
          type="file"
          multiple={limits.type === 'array'}
          onChange={({target}) => onFiles(field, [...(target.files ?? [])])}
        />
      )}
      {kind === 'choice' && (
        <select {...common} value={text} onChange={change}>
          <option value="">{words.notSet}</option>
          {choicesOf(limits).map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
      {kind === 'number' && (
        <input {...common} inputMode="decimal" autoComplete="off" value={text} placeholder={placeholder(limits, hint)} onChange={change} />
      )}
      {kind === 'line' && <input {...common} autoComplete="off" value={text} placeholder={placeholder(limits, hint)} onChange={change} />}
      {(kind === 'text' || kind === 'json') && (
        <textarea
          {...common}
          className={kind === 'json' ? 'code-input' : undefined}
          rows={rows}
          value={text}
          placeholder={placeholder(limits, hint)}
          onChange={change}
        />
      )}
      {faults.length > 0 && (
        <ul id={faulty} className="try-fault">
          {faults.slice(0, 4).map((fault) => (
            <li key={`${fault.path}${fault.key}`}>
              {fault.path && <code translate="no">{fault.path}</code>} {say(faultText(words, fault.key), fault.value)}
            </li>
          ))}
        </ul>
      )}
      {limits.description && (
        <p id={about} className="try-about">
          {limits.description.replaceAll('`', '')}
        </p>
      )}
    </div>
  );
}

function placeholder(schema: FormSchema, hint?: string): string | undefined {
  if (hint !== undefined) return hint;
  if (schema.default === undefined || schema.default === null) return undefined;
  return typeof schema.default === 'string' ? schema.default : JSON.stringify(schema.default);
}
