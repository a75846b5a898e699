'use client';

import {useTranslations} from 'next-intl';
import type {FormSchema} from '@/lib/playground/check';
import type {TryForm} from '@/lib/playground/form';
import type {TryState} from '@/lib/playground/state';
import {bodyFields, type FieldFault} from '@/lib/playground/values';
import {Control, type Edits} from './control.client';
import {Folded} from './folded.client';

export type ListProps = Edits & {form: TryForm; state: TryState; faults: FieldFault[]};

const groupClass = 'grid grid-cols-1 gap-3.5';
const legendClass = 'mb-1.5 font-semibold';

/** The parameters of path, query and headers. */
export function Parameters({form, ...rest}: ListProps) {
  const t = useTranslations('TryIt');
  if (form.parameters.length === 0) return null;
  return (
    <fieldset className={groupClass}>
      <legend className={legendClass}>{t('parameters')}</legend>
      {form.parameters.map(({name, in: place, schema, required, example}) => (
        <ControlOf key={`${place}.${name}`} field={`${place}.${name}`} {...{name, schema, required, hint: example}} {...rest} />
      ))}
    </fieldset>
  );
}

/** The fields of the body: the required ones and those of the example first, the others folded. */
export function BodyFields({form, disabled, ...rest}: ListProps & {disabled: boolean}) {
  const t = useTranslations('TryIt');
  const {state} = rest;
  const schema = form.body?.forms[state.form];
  if (!schema) return null;
  const given = form.examples[state.example]?.value ?? {};
  const isFirst = (name: string) =>
    schema.required?.includes(name) ||
    Object.hasOwn(given, name) ||
    (name === 'stream' && form.stream) ||
    !Object.hasOwn(schema.properties ?? {}, name);
  const fields = bodyFields(schema, state.texts);
  const others = fields.filter(([name]) => !isFirst(name));
  const show = (list: typeof fields) =>
    list.map(([name, limits]) => (
      <ControlOf
        key={name}
        field={`body.${name}`}
        name={name}
        schema={limits}
        required={Boolean(schema.required?.includes(name))}
        {...rest}
      />
    ));
  return (
    <fieldset disabled={disabled} className={`${groupClass} [&_:disabled]:opacity-60`}>
      <legend className={legendClass}>{t('body')}</legend>
      {show(fields.filter(([name]) => isFirst(name)))}
      {others.length > 0 && (
        <Folded
          title={t('more')}
          count={others.length}
          isNeeded={others.some(([name]) => rest.faults.some(({field}) => field === `body.${name}`))}
        >
          <div className={`${groupClass} pt-3`}>{show(others)}</div>
        </Folded>
      )}
    </fieldset>
  );
}

type ControlOfProps = Omit<ListProps, 'form'> & {field: string; name: string; schema: FormSchema | true; required: boolean; hint?: string};

function ControlOf({state, faults, field, ...rest}: ControlOfProps) {
  return <Control field={field} text={state.texts[field] ?? ''} faults={faults.filter((fault) => fault.field === field)} {...rest} />;
}
