import {errorCodes} from '@/content/errors';
import {site} from '@/content/site';
import {localePath} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';
import {env} from '@/lib/env';
import {type Operation, operations} from '@/lib/openapi/operations';
import {errorPath} from '@/lib/openapi/pages';
import {resolve} from '@/lib/openapi/resolve';
import {parameterExample} from '@/lib/openapi/samples';
import {openApi} from '@/lib/openapi/source';
import type {OpenApi, Schema} from '@/lib/openapi/types';
import type {FormSchema} from './check';

export type FormParameter = {name: string; in: 'path' | 'query' | 'header'; required: boolean; schema: FormSchema; example?: string};

/** What the form of an operation needs: everything but the words of the interface. */
export type TryForm = {
  id: string;
  method: string;
  /** Address of the API with its path, parameters in braces. */
  url: string;
  parameters: FormParameter[];
  /** Forms of the body; none where there is no body. */
  body?: {kind: 'json' | 'form'; forms: FormSchema[]};
  examples: {label: string; value: Record<string, unknown>}[];
  /** Whether the answer may be a stream, always, or by the field `stream`. */
  stream: boolean;
  /** Business codes that have a page, and the address of such a page up to the code. */
  codes: number[];
  errorPath: string;
};

/** Depth at which a schema that holds itself is cut off; what stands below is not checked. */
const deepest = 9;

function shape(document: OpenApi, schema: Schema, depth: number, described: boolean): FormSchema {
  if (depth > deepest) return {};
  const {title, description, type, format, pattern, properties, items, oneOf, anyOf, required, deprecated, ...rest} = resolve(
    document,
    schema
  );
  const {minimum, maximum, exclusiveMinimum, minLength, maxLength, minItems, maxItems, maxProperties} = rest;
  const inner = (value: Schema) => shape(document, value, depth + 1, false);
  return {
    ...(described && {title, description}),
    type,
    format,
    pattern,
    const: rest.const,
    enum: rest.enum,
    default: described ? rest.default : undefined,
    minimum,
    maximum,
    exclusiveMinimum,
    minLength,
    maxLength,
    minItems,
    maxItems,
    maxProperties,
    required,
    deprecated: deprecated || undefined,
    closed: rest.additionalProperties === false || rest.unevaluatedProperties === false || undefined,
    properties:
      properties &&
      Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [
          name,
          value === true ? true : shape(document, value, depth + 1, described && depth === 0)
        ])
      ),
    items: items && inner(items),
    oneOf: (oneOf ?? anyOf)?.map(inner)
  };
}

function formsOf(document: OpenApi, schema: Schema): FormSchema[] {
  const whole = resolve(document, schema);
  const forms = whole.properties ? undefined : (whole.oneOf ?? whole.anyOf);
  return (forms ?? [whole]).flatMap((form) => {
    const known = resolve(document, form);
    return !known.properties && (known.oneOf ?? known.anyOf) ? formsOf(document, known) : [shape(document, form, 0, true)];
  });
}

/** The form of an operation in a language. */
export function tryForm(locale: Locale, operation: Operation): TryForm {
  const document = openApi(locale);
  const {raw} = operation;
  const [type] = Object.keys(raw.requestBody?.content ?? {});
  const [media] = Object.values(raw.requestBody?.content ?? {});
  const ok = raw.responses['200'];
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    url: site.apiBase + operation.apiPath,
    parameters: (raw.parameters ?? []).map(({name, in: place, required, description, schema}) => ({
      name,
      in: place,
      required: Boolean(required),
      schema: {...shape(document, schema, 0, true), description: description ?? schema.description},
      example: required ? parameterExample(name, operation) : undefined
    })),
    body: media && {kind: type === 'multipart/form-data' ? 'form' : 'json', forms: formsOf(document, media.schema)},
    examples: Object.values(media?.examples ?? {}).map(({summary, value}) => ({label: summary, value: value as Record<string, unknown>})),
    stream: Boolean(ok && !('$ref' in ok) && ok.content?.['text/event-stream']),
    codes: errorCodes.map(({code}) => code),
    errorPath: localePath(locale, errorPath(''))
  };
}

/** Address of the file a form is made from, without language. */
export function tryFormPath(id: string): string {
  return `/try/${id}.json`;
}

/** Addresses of those files; none where requests cannot be sent. */
export function tryFormPaths(): string[] {
  return env.TRY_IT === 'off' ? [] : operations('en').map(({id}) => tryFormPath(id));
}
