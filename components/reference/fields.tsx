import {useTranslations} from 'next-intl';
import {Alternatives} from '@/components/ui/alternatives';
import {Text} from '@/components/ui/text';
import type {ModelFact} from '@/lib/openapi/field-models';
import type {Field, Form} from '@/lib/openapi/tree';
import {FieldLine, FieldPath} from './field-line';

export const fieldList =
  'list-none p-0 *:m-0 *:py-2.75 *:not-first:border-t *:*:not-first:mt-1 *:target:*:first:rounded-xs *:target:*:first:bg-accent-soft';

function Codes({codes}: {codes: string[]}) {
  return codes.map((code) => [
    <code key={code} translate="no">
      {code}
    </code>,
    ' '
  ]);
}

function Facts({of}: {of: Pick<Field, 'limits' | 'values' | 'default'>}) {
  const t = useTranslations('Api');
  const facts = [
    ...(of.default === undefined ? [] : [{label: t('default'), codes: [of.default]}]),
    ...(of.values.length > 1 ? [{label: t('values'), codes: of.values}] : [])
  ];
  const limits = of.limits.map(({key, value}) => t(key, {value}));
  if (facts.length + limits.length + (of.values.length === 1 ? 1 : 0) === 0) return null;
  return (
    <p className="field-facts">
      {of.values.length === 1 && <code translate="no">{of.values[0]}</code>}
      {facts.map(({label, codes}) => (
        <span key={label}>
          {label} <Codes codes={codes} />
        </span>
      ))}
      {limits.map((limit) => (
        <span key={limit}>{limit}</span>
      ))}
    </p>
  );
}

/** What the models of a request make of a field, by what they have in common. */
function ModelFacts({facts}: {facts: ModelFact[]}) {
  const t = useTranslations('Api');
  return (
    <p className="field-facts">
      {facts.map(({key, models, default: byDefault, max}) => (
        <span key={models[0]}>
          {t(`byModel.${key}`, {default: String(byDefault), max: String(max)})} <Codes codes={models} />
        </span>
      ))}
    </p>
  );
}

function Inside({of, open}: {of: Field; open: boolean}) {
  const t = useTranslations('Api');
  if (of.fields.length + of.forms.length === 0) return null;
  if (of.forms.every(({fields, forms, description}) => fields.length + forms.length === 0 && !description) && of.fields.length === 0)
    return null;
  return (
    <details open={open}>
      <summary className="text-xs text-accent">
        {of.fields.length > 0 ? t('fields', {count: of.fields.length}) : t('forms', {count: of.forms.length})}
      </summary>
      {of.fields.length > 0 ? (
        <div className="mt-1.5 border-s-2 ps-3.5 max-sm:ps-2.5">
          <Fields fields={of.fields} />
        </div>
      ) : (
        <div className="mt-1.5">
          <Forms forms={of.forms} name={of.anchor} label={t('formsOf', {field: of.name})} />
        </div>
      )}
    </details>
  );
}

/** Fields of an object as a list, each at its anchor; what stands below a field folds. */
export function Fields({fields, top = false}: {fields: Field[]; top?: boolean}) {
  const t = useTranslations('Api');
  return (
    <ul className={fieldList}>
      {fields.map((field) => (
        <li key={field.name} id={field.anchor}>
          <FieldPath field={field}>
            <span>{field.type}</span> {field.required && <b translate="yes">{t('required')}</b>}
            {field.deprecated && <i translate="yes">{t('deprecated')}</i>}
          </FieldPath>
          {field.description && (
            <p>
              <Text>{field.description}</Text>
            </p>
          )}
          <Facts of={field} />
          {field.models && field.models.length > 0 && <ModelFacts facts={field.models} />}
          <Inside of={field} open={top && field.required && field.fields.length > 0} />
        </li>
      ))}
    </ul>
  );
}

/** The forms that a value may have, as tabs. `name` is unique on the page. */
function Forms({forms, name, label, top = false}: {forms: Form[]; name: string; label: string; top?: boolean}) {
  const t = useTranslations('Api');
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
        <Facts of={form} />
        {form.fields.length > 0 && <Fields fields={form.fields} top={top} />}
        {form.forms.length > 0 && <Forms forms={form.forms} name={`${name}-${index}-f`} label={t('formsOf', {field: form.title})} />}
      </>
    )
  }));
  return <Alternatives label={label} name={name} items={items} nested={!top} />;
}

/** A whole body: its fields or its forms. */
export function Body({body, name, label}: {body: Pick<Field, 'fields' | 'forms' | 'limits'>; name: string; label: string}) {
  return body.forms.length > 0 ? (
    <Forms forms={body.forms} name={name} label={label} top />
  ) : (
    <>
      <Facts of={{limits: body.limits, values: []}} />
      <Fields fields={body.fields} top />
    </>
  );
}
