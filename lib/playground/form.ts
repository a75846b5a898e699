import {errorCodes} from '@/content/errors';
import {streams} from '@/content/streams';
import {pageHref} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';
import type {StreamMeaning} from '@/lib/data/streams';
import type {Operation} from '@/lib/openapi/operations';
import {errorPath} from '@/lib/openapi/pages';
import {alternativesOf, resolve, type Schemas} from '@/lib/openapi/resolve';
import {answerKind, parameterExample} from '@/lib/openapi/samples';
import type {SampleRequest} from '@/lib/openapi/samples/request';
import {openApi} from '@/lib/openapi/source';
import type {OpenApi, Schema} from '@/lib/openapi/types';
import {env} from '@/lib/server/env';
import {portal} from '@/portal.config';
import type {FormSchema} from './check';
import {formOf} from './values';

type FormParameter = {name: string; in: 'path' | 'query' | 'header'; required: boolean; schema: FormSchema; example?: string};

/** What the form of an operation needs: everything but the words of the interface. */
export type TryForm = {
  id: string;
  method: string;
  /** Host that requests are sent to. */
  host: string;
  /** Address of the API with its path, parameters in braces. */
  url: string;
  parameters: FormParameter[];
  /** Forms of the body; none where there is no body. */
  body?: {kind: 'json' | 'form'; forms: FormSchema[]};
  /** `key` is its name in the document, which the fragment of a link to it has; `form` is the index of the form of the body that it fills. */
  examples: {key: string; label: string; value: Record<string, unknown>; form: number}[];
  /** What the events mean where the answer may be a stream, always or by the field `stream`. */
  stream?: StreamMeaning;
  /** How the answer comes, where no field of the body says otherwise. */
  answer: SampleRequest['answer'];
  /** Business codes that have a page, and the address of such a page up to the code. */
  codes: number[];
  errorPath: string;
};

/**
 * A schema with everything that it refers to, down to its last leaf. `described`: with the texts that the form shows beside a
 * field; below it the schema serves the check alone.
 */
export function shape(document: Schemas, schema: Schema, described: 'whole' | 'field' | false): FormSchema {
  const whole: Schema & {examples?: unknown} = resolve(document, schema);
  const {title, description, default: preset, examples: _, properties, items, oneOf, anyOf, ...rest} = whole;
  const {additionalProperties, unevaluatedProperties, deprecated, ...rules} = rest;
  const alternatives = alternativesOf({properties, anyOf});
  const inner = (value: Schema) => shape(document, value, false);
  const field = (value: Schema) => shape(document, value, described === 'whole' && 'field');
  return withoutAbsent({
    ...(described && {title, description, default: preset}),
    ...rules,
    deprecated: deprecated || undefined,
    closed: additionalProperties === false || unevaluatedProperties === false || undefined,
    properties:
      properties && Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, value === true ? true : field(value)])),
    others: typeof additionalProperties === 'object' ? inner(additionalProperties) : undefined,
    items: items && inner(items),
    ...(alternatives ? {alternatives} : {oneOf: (oneOf ?? anyOf)?.map(inner)})
  });
}

/** A schema without the keywords that it does not have: each would be written into the page. */
function withoutAbsent(schema: FormSchema): FormSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}

function formsOf(document: OpenApi, schema: Schema): FormSchema[] {
  const whole = resolve(document, schema);
  const forms = whole.properties ? undefined : (whole.oneOf ?? whole.anyOf);
  return (forms ?? [whole]).flatMap((form) => {
    const known = resolve(document, form);
    return !known.properties && (known.oneOf ?? known.anyOf) ? formsOf(document, known) : [shape(document, form, 'whole')];
  });
}

/** The form of an operation in a language. */
export function tryForm(locale: Locale, operation: Operation): TryForm {
  const document = openApi(locale);
  const {raw} = operation;
  const [type] = Object.keys(raw.requestBody?.content ?? {});
  const [media] = Object.values(raw.requestBody?.content ?? {});
  const forms = media ? formsOf(document, media.schema) : [];
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    host: new URL(env.API_ORIGIN).host,
    url: portal.apiBase + operation.apiPath,
    parameters: (raw.parameters ?? []).map(({name, in: place, required, description, schema}) => ({
      name,
      in: place,
      required: Boolean(required),
      schema: {...shape(document, schema, 'whole'), description: description ?? schema.description},
      example: required ? parameterExample(name, operation) : undefined
    })),
    body: media && {kind: type === 'multipart/form-data' ? 'form' : 'json', forms},
    examples: Object.entries(media?.examples ?? {}).map(([key, {summary, value}]) => ({
      key,
      label: summary,
      value: value as Record<string, unknown>,
      form: formOf(forms, value)
    })),
    stream: streams[operation.id],
    answer: answerKind(operation, undefined),
    codes: errorCodes.map(({code}) => code),
    errorPath: pageHref(locale, errorPath(''))
  };
}
