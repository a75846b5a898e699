import {getTranslations} from 'next-intl/server';
import type {ReactNode} from 'react';
import {Alternatives} from '@/components/ui/alternatives';
import {Text} from '@/components/ui/text';
import type {Field, Form} from '@/lib/openapi/tree';

export const fieldList = 'list-none p-0 *:m-0 *:py-2.75 *:not-first:border-t *:*:not-first:mt-1';

/** The name of a field, and marks in small behind it: its type, whether it is required. */
export function FieldLine({children}: {children: ReactNode}) {
  return (
    <p
      translate="no"
      className="*:[:is(span,b,i)]:me-1 *:[:is(span,b,i)]:text-xs *:[:is(span,i)]:text-muted *:[b]:text-warning *:[span]:font-mono"
    >
      {children}
    </p>
  );
}

type Translator = Awaited<ReturnType<typeof getTranslations<'Api'>>>;

function Facts({of, t}: {of: Pick<Field, 'limits' | 'values' | 'default'>; t: Translator}) {
  const facts = [
    ...(of.default === undefined ? [] : [{label: t('default'), codes: [of.default]}]),
    ...(of.values.length > 1 ? [{label: t('values'), codes: of.values}] : [])
  ];
  const limits = of.limits.map(({key, value}) => t(key, {value}));
  if (facts.length + limits.length + (of.values.length === 1 ? 1 : 0) === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-0.5 text-xs text-muted [&_code]:inline-block [&_code]:max-w-full">
      {of.values.length === 1 && <code translate="no">{of.values[0]}</code>}
      {facts.map(({label, codes}) => (
        <span key={label}>
          {label}{' '}
          {codes.map((code) => [
            <code key={code} translate="no">
              {code}
            </code>,
            ' '
          ])}
        </span>
      ))}
      {limits.map((limit) => (
        <span key={limit}>{limit}</span>
      ))}
    </p>
  );
}

async function Inside({of, name, open}: {of: Pick<Field, 'name' | 'fields' | 'forms'>; name: string; open: boolean}) {
  const t = await getTranslations('Api');
  if (of.fields.length + of.forms.length === 0) return null;
  if (of.forms.every(({fields, forms, description}) => fields.length + forms.length === 0 && !description) && of.fields.length === 0)
    return null;
  return (
    <details open={open}>
      <summary className="text-xs text-accent">
        {of.fields.length > 0 ? t('fields', {count: of.fields.length}) : t('forms', {count: of.forms.length})}
      </summary>
      {of.fields.length > 0 ? (
        <div className="mt-1.5 border-s-2 ps-3.5">
          <Fields fields={of.fields} name={name} />
        </div>
      ) : (
        <div className="mt-1.5">
          <Forms forms={of.forms} name={name} label={t('formsOf', {field: of.name})} />
        </div>
      )}
    </details>
  );
}

/** Fields of an object as a list; what stands below a field folds. `name` is unique on the page and begins their anchors. */
export async function Fields({fields, name, top = false}: {fields: Field[]; name: string; top?: boolean}) {
  const t = await getTranslations('Api');
  return (
    <ul className={fieldList}>
      {fields.map((field) => (
        <li key={field.name} id={top ? `${name}-${field.name}` : undefined}>
          <FieldLine>
            <code translate="no" className="font-semibold">
              {field.name}
            </code>{' '}
            <span>{field.type}</span> {field.required && <b translate="yes">{t('required')}</b>}
            {field.deprecated && <i translate="yes">{t('deprecated')}</i>}
          </FieldLine>
          {field.description && (
            <p>
              <Text>{field.description}</Text>
            </p>
          )}
          <Facts of={field} t={t} />
          <Inside of={field} name={`${name}-${field.name}`} open={top && field.required && field.fields.length > 0} />
        </li>
      ))}
    </ul>
  );
}

/** The forms that a value may have, as tabs. */
async function Forms({forms, name, label, top = false}: {forms: Form[]; name: string; label: string; top?: boolean}) {
  const t = await getTranslations('Api');
  const items = forms.map((form, index) => ({
    label: form.title,
    content: (
      <>
        {form.fields.length === 0 && form.type && (
          <FieldLine>
            <span>{form.type}</span>
          </FieldLine>
        )}
        {form.description && (
          <p>
            <Text>{form.description}</Text>
          </p>
        )}
        <Facts of={form} t={t} />
        {form.fields.length > 0 && <Fields fields={form.fields} name={`${name}-${index}`} top={top} />}
        {form.forms.length > 0 && <Forms forms={form.forms} name={`${name}-${index}-f`} label={t('formsOf', {field: form.title})} />}
      </>
    )
  }));
  return <Alternatives label={label} name={name} items={items} />;
}

/** A whole body: its fields or its forms. */
export async function Body({body, name, label}: {body: Pick<Field, 'fields' | 'forms' | 'limits'>; name: string; label: string}) {
  const t = await getTranslations('Api');
  return body.forms.length > 0 ? (
    <Forms forms={body.forms} name={name} label={label} top />
  ) : (
    <>
      <Facts of={{limits: body.limits, values: []}} t={t} />
      <Fields fields={body.fields} name={name} top />
    </>
  );
}
