'use client';

import type {FormSchema} from '@/lib/try/check';
import type {TryForm} from '@/lib/try/form';
import type {FieldFault, Texts} from '@/lib/try/values';
import {Control} from './control.client';
import {say, type Words} from './words';

type FieldListProps = {
  form: TryForm;
  schema?: FormSchema;
  texts: Texts;
  /** The example: its fields stand open, those it leaves out fold. */
  given: Record<string, unknown>;
  faults: FieldFault[];
  words: Words;
  onText: (field: string, text: string) => void;
  onFiles: (field: string, files: File[]) => void;
};

/** Parameters and fields of the body, the required ones and those of the example first. */
export function FieldList({form, schema, texts, given, faults, words, onText, onFiles}: FieldListProps) {
  const control = (field: string, name: string, limits: FormSchema | true, required: boolean, hint?: string) => (
    <Control
      key={field}
      field={field}
      name={name}
      schema={limits}
      required={required}
      hint={hint}
      text={texts[field] ?? ''}
      faults={faults.filter((fault) => fault.field === field)}
      words={words}
      onText={onText}
      onFiles={onFiles}
    />
  );
  const fields = Object.entries(schema?.properties ?? {}).map(([name, limits]) => ({
    name,
    required: Boolean(schema?.required?.includes(name)),
    limits
  }));
  const first = fields.filter(({name, required}) => required || Object.hasOwn(given, name) || (name === 'stream' && form.stream));
  const others = fields.filter((field) => !first.includes(field));
  const show = (list: typeof fields) => list.map(({name, limits, required}) => control(`body.${name}`, name, limits, required));
  return (
    <>
      {form.parameters.length > 0 && (
        <fieldset>
          <legend>{words.parameters}</legend>
          {form.parameters.map(({name, in: place, schema: limits, required, example}) =>
            control(`${place}.${name}`, name, limits, required, example)
          )}
        </fieldset>
      )}
      {fields.length > 0 && (
        <fieldset>
          <legend>{words.body}</legend>
          {show(first)}
          {others.length > 0 && (
            <details className="try-more">
              <summary>{say(words.more, others.length)}</summary>
              {show(others)}
            </details>
          )}
        </fieldset>
      )}
    </>
  );
}
